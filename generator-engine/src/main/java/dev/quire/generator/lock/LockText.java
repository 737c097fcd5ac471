package dev.quire.generator.lock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.source.YamlScalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a lock: YAML, sorted, one decision in a line. */
public final class LockText {
    private static final String HEAD = """
            # What has been decided for this API. quire:lock writes it, quire:generate obeys it; commit it.
            # To have something decided anew, remove its lines and run quire:lock.
            lock: %s
            """;

    private static final int LONGEST_KEY = 1000;

    private final StringBuilder text = new StringBuilder(HEAD.formatted(LockReader.VERSION));

    private LockText() {}

    /** The text of a lock. */
    public static String of(LockedApi api, Map<OperationKey, JsonNode> paging) {
        LockText lock = new LockText();
        lock.apis(api);
        lock.operations(api, paging);
        lock.types(api);
        if (!api.maps().isEmpty()) {
            lock.line(0, "maps:");
            api.maps().forEach(place -> lock.line(1, "- " + YamlScalar.block(place)));
        }
        if (!api.plain().isEmpty()) {
            lock.line(0, "plain:");
            api.plain().forEach((place, type) -> lock.line(1, key(1, place) + ' ' + YamlScalar.block(type)));
        }
        return lock.text.toString();
    }

    private void apis(LockedApi api) {
        if (!api.groups().isEmpty()) {
            line(0, "apis:");
        }
        api.groups()
                .forEach((tag, group) -> line(
                        1,
                        key(1, tag) + " {accessor: " + YamlScalar.flow(group.accessor()) + ", type: "
                                + YamlScalar.flow(group.type()) + '}'));
    }

    private void operations(LockedApi api, Map<OperationKey, JsonNode> paging) {
        if (!api.operations().isEmpty()) {
            line(0, "operations:");
        }
        api.operations().forEach((key, call) -> {
            line(1, key(1, key.toString()));
            line(2, "method: " + YamlScalar.block(call.method()));
            if (call.arguments() != null) {
                line(2, "arguments: " + list(call.arguments()));
            }
            if (call.query() != null) {
                line(2, "query: " + YamlScalar.block(call.query()));
            }
            names("names", call.names());
            if (call.form() != null) {
                line(2, "form: " + YamlScalar.block(call.form()));
            }
            names("parts", call.parts());
            if (call.pages() != null) {
                line(2, "pages: " + YamlScalar.block(call.pages()));
            }
            JsonNode decision = paging.get(key);
            if (decision != null && decision.isObject()) {
                line(2, "paging:");
                decision.properties().forEach(field -> line(3, field.getKey() + ": " + value(field.getValue(), false)));
            } else if (decision != null) {
                line(2, "paging: " + decision.asText());
            }
        });
    }

    private void types(LockedApi api) {
        if (!api.types().isEmpty()) {
            line(0, "types:");
        }
        api.types().forEach((name, type) -> {
            line(1, key(1, name));
            if (type.at().size() == 1) {
                line(2, "at: " + YamlScalar.block(type.at().first()));
            } else {
                line(2, type.at().isEmpty() ? "at: []" : "at:");
                type.at().forEach(place -> line(3, "- " + YamlScalar.block(place)));
            }
            names("names", type.names());
            made(type.made());
        });
    }

    private void made(LockedApi.Made made) {
        if (made.discriminator() != null) {
            line(2, "discriminator: " + YamlScalar.block(made.discriminator()));
        }
        if (!made.branches().isEmpty()) {
            line(2, "branches:");
            made.branches().forEach((type, values) -> line(3, key(3, type) + ' ' + list(values)));
        }
        names("members", made.members());
        if (made.values() != null) {
            line(2, "values: " + made.values());
        }
    }

    private void names(String row, Map<String, String> names) {
        if (!names.isEmpty()) {
            line(2, row + ':');
            names.forEach((wire, name) -> line(3, key(3, wire) + ' ' + YamlScalar.block(name)));
        }
    }

    /** A key with its colon; one that is longer than YAML takes for simple ones (1.2, 7.4) with its own mark. */
    private static String key(int depth, String key) {
        String written = YamlScalar.block(key);
        return written.length() <= LONGEST_KEY ? written + ':' : "? " + written + '\n' + "  ".repeat(depth) + ':';
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String value(JsonNode value, boolean inFlow) {
        if (value.isObject()) {
            List<String> fields = new ArrayList<>();
            value.properties().forEach(field -> fields.add(field.getKey() + ": " + value(field.getValue(), true)));
            return '{' + String.join(", ", fields) + '}';
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(value(element, true)));
            return '[' + String.join(", ", elements) + ']';
        }
        if (!value.isTextual()) {
            return value.asText();
        }
        return inFlow ? YamlScalar.flow(value.asText()) : YamlScalar.block(value.asText());
    }

    private static String list(Collection<String> texts) {
        return texts.stream().map(YamlScalar::flow).collect(Collectors.joining(", ", "[", "]"));
    }
}
