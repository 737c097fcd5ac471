package dev.quire.generator.model;

import org.jspecify.annotations.Nullable;

/** Reads {@code in}. */
final class Locations {

    private Locations() {}

    /** Null for what is no location of OpenAPI 3. */
    static Parameter.@Nullable In of(@Nullable String in) {
        return switch (in == null ? "" : in) {
            case "path" -> Parameter.In.PATH;
            case "query" -> Parameter.In.QUERY;
            case "header" -> Parameter.In.HEADER;
            case "cookie" -> Parameter.In.COOKIE;
            default -> null;
        };
    }
}
