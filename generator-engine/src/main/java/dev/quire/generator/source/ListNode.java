package dev.quire.generator.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence of YAML, an array of JSON. */
public final class ListNode extends Node {
    private final List<Node> elements = new ArrayList<>();

    /** An empty list at the place of {@code place}. */
    public ListNode(Node place) {
        this(place.location());
    }

    ListNode(Location place) {
        super(place);
    }

    /** All elements; not to be changed. */
    public List<Node> elements() {
        return Collections.unmodifiableList(elements);
    }

    @Override
    public @Nullable Node get(int index) {
        return index >= 0 && index < elements.size() ? elements.get(index) : null;
    }

    /** Appends an element. */
    public void add(Node element) {
        elements.add(element);
    }

    /** Replaces the element at {@code index}, from 0. */
    public void set(int index, Node element) {
        elements.set(index, element);
    }

    /** Takes out the element that is this very node, if it is here. */
    public void remove(Node element) {
        elements.removeIf(other -> other == element);
    }

    @Override
    public boolean sameValue(Node other) {
        if (!(other instanceof ListNode list) || list.elements.size() != elements.size()) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).sameValue(list.elements.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public JsonNode toJson() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode(elements.size());
        elements.forEach(element -> json.add(element.toJson()));
        return json;
    }

    @Override
    ListNode copyAt(Location place) {
        ListNode copy = new ListNode(place);
        elements.forEach(element -> copy.elements.add(element.copy()));
        return copy;
    }
}
