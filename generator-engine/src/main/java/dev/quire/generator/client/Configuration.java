package dev.quire.generator.client;

import dev.quire.generator.render.ExtraTemplate;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.spec.ParsedSpec;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down what a client was generated with, for whoever finds its jar: no paths of the machine, no time. */
final class Configuration {
    private static final String NAME = "quire.properties";

    private Configuration() {}

    static SourceFile of(ClientOptions options, ParsedSpec spec) {
        Map<String, String> values = new TreeMap<>();
        values.put("spec", name(options.spec()));
        values.put(
                "files", spec.files().stream().map(Configuration::name).sorted().collect(Collectors.joining(",")));
        values.put(
                "overlays", options.overlays().stream().map(Configuration::name).collect(Collectors.joining(",")));
        values.put("basePackage", options.basePackage());
        values.put("clientName", options.clientName());
        put(values, "moduleName", options.moduleName());
        put(values, "names.modelPrefix", options.names().modelPrefix());
        put(values, "names.modelSuffix", options.names().modelSuffix());
        putAll(values, "names.models.", options.names().models());
        putAll(values, "names.properties.", options.names().properties());
        putAll(values, "names.parameters.", options.names().parameters());
        putAll(values, "names.operations.", options.names().operations());
        values.put("templates", options.templates().templatesDirectory() == null ? "own" : "overridden");
        put(
                values,
                "extraTemplates",
                options.templates().extraTemplates().stream()
                        .map(ExtraTemplate::template)
                        .collect(Collectors.joining(",")));
        StringBuilder text = new StringBuilder("# What this client was generated with.\n");
        values.forEach((key, value) -> text.append(escaped(key, true))
                .append('=')
                .append(escaped(value, false))
                .append('\n'));
        return new SourceFile(options.resource(NAME), text.toString());
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(key, value);
        }
    }

    private static void putAll(Map<String, String> values, String prefix, Map<String, String> names) {
        names.forEach((wire, name) -> values.put(prefix + wire, name));
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /** As {@link java.util.Properties} reads it. */
    private static String escaped(String text, boolean key) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ' ' || c > '~') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else if (c == '\\' || (key && "=: #!".indexOf(c) >= 0) || (c == ' ' && escaped.isEmpty())) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
