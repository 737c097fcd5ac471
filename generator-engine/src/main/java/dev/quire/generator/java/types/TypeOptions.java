package dev.quire.generator.java.types;

import java.util.Map;

/**
 * Which Java types stand for what the description describes; the first three are options of OpenAPI Generator, by the same
 * meaning.
 *
 * @param typeMappings class by what OpenAPI Generator calls a type ({@code DateTime}, {@code UUID}), by type and format
 *     ({@code string+money}), or by a format of the description's own
 * @param importMappings qualified name by the short one that the other options use
 * @param schemaMappings class by schema name; for such a schema no type is generated
 * @param codecMappings the constant that reads and writes a class ({@code com.example.Codecs.MONEY}), by class
 */
public record TypeOptions(
        Map<String, String> typeMappings,
        Map<String, String> importMappings,
        Map<String, String> schemaMappings,
        Map<String, String> codecMappings) {

    /** The types are those of the description. */
    public static final TypeOptions NONE = new TypeOptions(Map.of(), Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public TypeOptions {
        typeMappings = Map.copyOf(typeMappings);
        importMappings = Map.copyOf(importMappings);
        schemaMappings = Map.copyOf(schemaMappings);
        codecMappings = Map.copyOf(codecMappings);
    }
}
