package dev.quire.generator.source;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One value of a YAML or JSON document and where it stands. A member of a map stands at its key, anything else where its
 * text begins. Maps and lists change only while pages are merged and overlays applied; whoever reads a finished
 * description finds them settled.
 */
public abstract sealed class Node permits MapNode, ListNode, ScalarNode {
    private final String file;
    private final int line;
    private final int column;

    Node(Location place) {
        this.file = place.file();
        this.line = place.line();
        this.column = place.column();
    }

    /** The file that it was written in, as the user named it. */
    public String file() {
        return file;
    }

    /** Where it was written: in the overlay if an overlay added it. */
    public Location location() {
        return new Location(file, line, column);
    }

    /** The member {@code name} of a map; null when there is none or this is no map. */
    public @Nullable Node get(String name) {
        return null;
    }

    /** The element {@code index} of a list; null when there is none or this is no list. */
    public @Nullable Node get(int index) {
        return null;
    }

    /**
     * The text of a scalar as written (without quotes), whatever its kind, so that {@code version: 1.0} is {@code 1.0};
     * null for maps, lists and null.
     */
    public @Nullable String text() {
        return null;
    }

    /** Whether both are the same JSON value: numbers by value, members in any order, places ignored. */
    public abstract boolean sameValue(Node other);

    /** As a Jackson tree; numbers are exact and decimals keep their scale. */
    public abstract JsonNode toJson();

    /** A deep copy that shares nothing; every node stays at its place. */
    public Node copy() {
        return copyAt(location());
    }

    /** A deep copy that stands at {@code place}; what is inside stays at its places. */
    abstract Node copyAt(Location place);
}
