package dev.quire.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of a description together with its pointer, which is made when it is first asked for: most never are. */
public final class SpecNode {
    private final Node node;
    private final @Nullable SpecNode parent;
    private final String step;
    private @Nullable SpecPointer pointer;

    /** The node that a pointer names. */
    public SpecNode(SpecPointer pointer, Node node) {
        this.node = node;
        this.parent = null;
        this.step = pointer.name();
        this.pointer = pointer;
    }

    private SpecNode(SpecNode parent, String step, Node node) {
        this.node = node;
        this.parent = parent;
        this.step = step;
    }

    /** Its name. */
    public SpecPointer pointer() {
        SpecPointer known = pointer;
        if (known == null) {
            known = Objects.requireNonNull(parent).pointer().child(step);
            pointer = known;
        }
        return known;
    }

    /** The last token of its pointer, unescaped; empty for a root. */
    public String name() {
        return step;
    }

    /** Its value. */
    public Node node() {
        return node;
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return node instanceof MapNode;
    }

    /** The member {@code name}; null when there is none, or it is null. */
    public @Nullable SpecNode get(String name) {
        Node member = node.get(name);
        return member == null || isNull(member) ? null : new SpecNode(this, name, member);
    }

    /** Whether there is a member {@code name}, be it null. */
    public boolean has(String name) {
        return node.get(name) != null;
    }

    /** The elements; none when this is no list. */
    public List<SpecNode> elements() {
        if (!(node instanceof ListNode list)) {
            return List.of();
        }
        List<SpecNode> elements = new ArrayList<>(list.elements().size());
        for (Node element : list.elements()) {
            elements.add(new SpecNode(this, Integer.toString(elements.size()), element));
        }
        return elements;
    }

    /** The elements of the member {@code name}; none when it is absent or no list. */
    public List<SpecNode> elements(String name) {
        SpecNode member = get(name);
        return member == null ? List.of() : member.elements();
    }

    /** The names of the members in document order; none when this is no map. */
    public Set<String> names() {
        return node instanceof MapNode map ? map.members().keySet() : Set.of();
    }

    /** The members by name in document order, null ones included; none when this is no map. */
    public Map<String, SpecNode> members() {
        if (!(node instanceof MapNode map)) {
            return Map.of();
        }
        Map<String, SpecNode> members = new LinkedHashMap<>();
        map.members().forEach((name, value) -> members.put(name, new SpecNode(this, name, value)));
        return members;
    }

    /** The members of the member {@code name}; none when it is absent or no map. */
    public Map<String, SpecNode> members(String name) {
        SpecNode member = get(name);
        return member == null ? Map.of() : member.members();
    }

    /** This scalar as text, numbers and booleans as written; null when it is null, a map or a list. */
    public @Nullable String text() {
        return node.text();
    }

    /** The scalar member {@code name} as text; null when there is none. */
    public @Nullable String text(String name) {
        Node member = node.get(name);
        return member == null ? null : member.text();
    }

    /**
     * Whether the member {@code name} is set: {@code true}, or one of the words that YAML 1.1 tools and careless writers
     * mean by it ({@code "true"}, {@code yes}, {@code on}).
     */
    public boolean flag(String name) {
        String text = text(name);
        return text != null
                && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("on"));
    }

    /** The texts of the scalar elements of the member {@code name}. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (node.get(name) instanceof ListNode list) {
            for (Node element : list.elements()) {
                String text = element.text();
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** As a Jackson tree with exact numbers. */
    public JsonNode json() {
        return node.toJson();
    }

    /** The members of the member {@code name} as Jackson trees, by name in document order. */
    public Map<String, JsonNode> json(String name) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (node.get(name) instanceof MapNode map) {
            map.members().forEach((key, value) -> members.put(key, value.toJson()));
        }
        return members;
    }

    /** The members whose names begin with {@code x-}. */
    public Map<String, JsonNode> extensions() {
        if (!(node instanceof MapNode map)) {
            return Map.of();
        }
        Map<String, JsonNode> extensions = new LinkedHashMap<>();
        map.members().forEach((name, value) -> {
            if (name.startsWith("x-")) {
                extensions.put(name, value.toJson());
            }
        });
        return extensions.isEmpty() ? Map.of() : extensions;
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }
}
