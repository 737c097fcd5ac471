package dev.quire.generator.paging;

import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** Schemas in short: {@code {data: [string], next: uri}}; {@code ITEMS} stays as it is. */
final class Shorthand {

    private Shorthand() {}

    static String schema(String text) {
        return of(new Yaml().load(text));
    }

    private static String of(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{type: object, properties: {", "}}"));
        } else if (value instanceof Iterable<?> list) {
            return "{type: array, items: " + of(list.iterator().next()) + "}";
        }
        return switch (String.valueOf(value)) {
            case "ITEMS" -> "ITEMS";
            case "uri", "date-time" -> "{type: string, format: " + value + "}";
            default -> "{type: " + value + "}";
        };
    }
}
