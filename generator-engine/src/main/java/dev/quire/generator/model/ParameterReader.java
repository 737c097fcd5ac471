package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of operations. */
final class ParameterReader {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    /** OpenAPI 3.1, section 4.8.12: set by other means, so definitions of these headers are ignored. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private final References references;
    private final ContentReader contents;
    private final Problems problems;
    private final Map<SpecPointer, Parameter> shared = new HashMap<>();

    ParameterReader(References references, ContentReader contents, Problems problems) {
        this.references = references;
        this.contents = contents;
        this.problems = problems;
    }

    /** A parameter's identity. */
    private record Key(String name, Parameter.In in) {}

    /** Those of the path that the operation does not define again, then its own. */
    List<Parameter> read(String path, List<SpecNode> pathItems, SpecNode operation) {
        Map<Key, Parameter> all = new LinkedHashMap<>();
        pathItems.forEach(item -> item.elements("parameters").forEach(node -> add(node, all, Set.of())));
        Set<Key> own = new LinkedHashSet<>();
        operation.elements("parameters").forEach(node -> {
            Key added = add(node, all, own);
            if (added != null) {
                own.add(added);
            }
        });
        completePath(path, operation, all);
        return List.copyOf(all.values());
    }

    private @Nullable Key add(SpecNode written, Map<Key, Parameter> all, Set<Key> taken) {
        SpecNode node = references.follow(written);
        if (node == null) {
            return null;
        }
        String name = node.text("name");
        Parameter.In in = Locations.of(node.text("in"));
        if (name == null || in == null) {
            problems.warning(
                    written.pointer(),
                    "A parameter needs a name and one of path, query, header or cookie, so this one is left out",
                    "Correct it");
            return null;
        }
        if (in == Parameter.In.HEADER && IGNORED_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            return null;
        }
        Key key = new Key(name, in);
        if (taken.contains(key)) {
            problems.warning(written.pointer(), "Parameter '" + name + "' is defined twice", "Remove one of the two");
        }
        all.put(
                key,
                node == written
                        ? parameter(node, name, in)
                        : shared.computeIfAbsent(node.pointer(), any -> parameter(node, name, in)));
        return key;
    }

    private Parameter parameter(SpecNode node, String name, Parameter.In in) {
        boolean formByDefault = in == Parameter.In.QUERY || in == Parameter.In.COOKIE;
        String stated = node.text("style");
        String style = stated != null ? stated : formByDefault ? "form" : "simple";
        return new Parameter(
                node.pointer(),
                name,
                in,
                in == Parameter.In.PATH || node.flag("required"),
                contents.schema(node),
                style,
                node.get("explode") == null ? style.equals("form") : node.flag("explode"),
                node.flag("allowReserved"),
                node.members("content").keySet().stream().findFirst().orElse(null),
                node.text("description"),
                node.flag("deprecated"),
                node.extensions());
    }

    /** Path parameters and the path's placeholders must agree, or no request can be made. */
    private void completePath(String path, SpecNode operation, Map<Key, Parameter> all) {
        Set<Key> placeholders = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(path);
        while (matcher.find()) {
            Key key = new Key(matcher.group(1), Parameter.In.PATH);
            placeholders.add(key);
            all.computeIfAbsent(key, missing -> missing(operation, missing.name()));
        }
        all.entrySet().removeIf(entry -> {
            boolean lost = entry.getKey().in() == Parameter.In.PATH && !placeholders.contains(entry.getKey());
            if (lost) {
                problems.warning(
                        entry.getValue().pointer(),
                        "The path " + path + " has no {" + entry.getKey().name() + "}, so this parameter is left out",
                        "Correct its name or the path");
            }
            return lost;
        });
    }

    private Parameter missing(SpecNode operation, String name) {
        problems.warning(
                operation.pointer(),
                "The path has {" + name + "} but no such parameter is defined, so it is taken as a string",
                "Define it");
        Schema string = Schema.of(operation.pointer(), new Shape.Text(null, List.of()), false);
        return new Parameter(
                operation.pointer(),
                name,
                Parameter.In.PATH,
                true,
                string,
                "simple",
                false,
                false,
                null,
                null,
                false,
                Map.of());
    }
}
