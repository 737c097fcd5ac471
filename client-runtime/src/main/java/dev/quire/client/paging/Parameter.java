package dev.quire.client.paging;

import dev.quire.client.http.CallOptions;
import java.util.Locale;
import java.util.Objects;

/** A parameter of a request that paging owns. */
public final class Parameter {
    /** Where a parameter goes. */
    enum Location {
        QUERY,
        HEADER,
        BODY
    }

    private final Location location;
    private final String name;

    private Parameter(Location location, String name) {
        this.location = location;
        this.name = Objects.requireNonNull(name, "name");
    }

    /** A query parameter of this name. */
    public static Parameter query(String name) {
        return new Parameter(Location.QUERY, name);
    }

    /** A request header of this name. */
    public static Parameter header(String name) {
        return new Parameter(Location.HEADER, name);
    }

    /** A member of the request body, by JSON Pointer: {@code /page/after}. */
    public static Parameter body(String pointer) {
        return new Parameter(Location.BODY, pointer);
    }

    Location location() {
        return location;
    }

    String name() {
        return name;
    }

    /** Whether options of a call would send something else in its place. */
    boolean isSetBy(CallOptions options) {
        return switch (location) {
            case QUERY -> options.setsQuery(name);
            case HEADER -> options.setsHeader(name);
            case BODY -> options.setsBodyMember(name);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameter parameter && location == parameter.location && name.equals(parameter.name);
    }

    @Override
    public int hashCode() {
        return 31 * location.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return location.name().toLowerCase(Locale.ROOT) + " parameter " + name;
    }
}
