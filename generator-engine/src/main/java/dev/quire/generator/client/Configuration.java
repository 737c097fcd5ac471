package dev.quire.generator.client;

import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.java.types.TypeOptions;
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
        putCode(values, options.code().names(), options.code().types());
        putAll(values, "openapiNormalizer.", options.filter().openapiNormalizer());
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

    private static void putCode(Map<String, String> values, NameOptions names, TypeOptions types) {
        put(values, "modelNamePrefix", names.modelNamePrefix());
        put(values, "modelNameSuffix", names.modelNameSuffix());
        put(values, "apiNamePrefix", names.apiNamePrefix());
        if (!names.apiNameSuffix().equals(NameOptions.NONE.apiNameSuffix())) {
            values.put("apiNameSuffix", names.apiNameSuffix());
        }
        putAll(values, "modelNameMappings.", names.modelNameMappings());
        putAll(values, "nameMappings.", names.nameMappings());
        putAll(values, "parameterNameMappings.", names.parameterNameMappings());
        putAll(values, "operationIdNameMappings.", names.operationIdNameMappings());
        putAll(values, "typeMappings.", types.typeMappings());
        putAll(values, "importMappings.", types.importMappings());
        putAll(values, "schemaMappings.", types.schemaMappings());
        putAll(values, "codecMappings.", types.codecMappings());
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
