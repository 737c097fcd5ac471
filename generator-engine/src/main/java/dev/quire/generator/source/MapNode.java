package dev.quire.generator.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping of YAML, an object of JSON. Members keep their order. */
public final class MapNode extends Node {
    private final Map<String, Node> members = new LinkedHashMap<>();

    /** An empty map at the place of {@code place}. */
    public MapNode(Node place) {
        this(place.location());
    }

    MapNode(Location place) {
        super(place);
    }

    /** All members in document order; not to be changed. */
    public Map<String, Node> members() {
        return Collections.unmodifiableMap(members);
    }

    @Override
    public @Nullable Node get(String name) {
        return members.get(name);
    }

    /** Sets a member; a new one comes last. Returns what it replaced, null when it is new. */
    public @Nullable Node put(String name, Node value) {
        return members.put(name, value);
    }

    /** Takes a member out, if there is one. */
    public void remove(String name) {
        members.remove(name);
    }

    @Override
    public boolean sameValue(Node other) {
        if (!(other instanceof MapNode map) || map.members.size() != members.size()) {
            return false;
        }
        for (Map.Entry<String, Node> member : members.entrySet()) {
            Node theirs = map.members.get(member.getKey());
            if (theirs == null || !member.getValue().sameValue(theirs)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public JsonNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        members.forEach((name, value) -> json.set(name, value.toJson()));
        return json;
    }

    @Override
    MapNode copyAt(Location place) {
        MapNode copy = new MapNode(place);
        members.forEach((name, value) -> copy.members.put(name, value.copy()));
        return copy;
    }
}
