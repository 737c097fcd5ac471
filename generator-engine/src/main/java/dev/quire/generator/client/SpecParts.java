package dev.quire.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects parts of a description together with everything that they refer to. */
final class SpecParts {
    /** Members whose values are data, in which {@code $ref} is no reference. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const");
    /** Members whose own members are called as the description's author likes. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "$defs", "definitions", "responses", "headers", "content");

    private final ParsedSpec spec;
    private final SortedMap<SpecPointer, SpecNode> kept = new TreeMap<>();
    private final Map<SpecPointer, SpecPointer> targets = new HashMap<>();

    SpecParts(ParsedSpec spec) {
        this.spec = spec;
    }

    /** Keeps a node with all that it refers to. */
    void keep(SpecNode node) {
        Deque<SpecNode> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            SpecNode next = open.remove();
            if (!next.pointer().equals(SpecPointer.ROOT) && kept.putIfAbsent(next.pointer(), next) == null) {
                follow(next, open);
            }
        }
    }

    private void follow(SpecNode node, Deque<SpecNode> open) {
        if (node.isMap()) {
            reference(node, open);
            node.members().forEach((name, member) -> {
                if (isDescription(node, name)) {
                    follow(member, open);
                }
            });
        } else {
            node.elements().forEach(element -> follow(element, open));
        }
    }

    private static boolean isDescription(SpecNode parent, String name) {
        return NAMED.contains(parent.name()) || (!name.startsWith("x-") && !DATA.contains(name));
    }

    private void reference(SpecNode node, Deque<SpecNode> open) {
        if (node.text("$ref") != null) {
            SpecNode target = spec.references().target(node);
            if (target != null) {
                targets.put(node.pointer(), target.pointer());
                open.add(target);
            }
        }
        SpecNode discriminator = node.get("discriminator");
        if (discriminator != null && discriminator.has("mapping")) {
            for (SpecNode value : discriminator.members("mapping").values()) {
                String reference = value.text();
                SpecNode target = reference == null || !reference.contains("#/")
                        ? null
                        : spec.references().target(node, reference);
                if (target != null) {
                    open.add(target);
                }
            }
        }
    }

    /** Adds everything that was kept at its place. */
    void addTo(ObjectNode root) {
        for (SpecNode node : kept.values()) {
            if (!hasKeptParent(node.pointer())) {
                place(root, place(node.pointer()), json(node));
            }
        }
    }

    private boolean hasKeptParent(SpecPointer pointer) {
        String at = pointer.pointer();
        while (!at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
            if (kept.containsKey(new SpecPointer(pointer.document(), at))) {
                return true;
            }
        }
        return false;
    }

    private static void place(ObjectNode root, String pointer, JsonNode value) {
        ObjectNode at = root;
        String[] tokens = pointer.substring(1).split("/", -1);
        for (int i = 0; i < tokens.length - 1; i++) {
            at = at.withObjectProperty(unescaped(tokens[i]));
        }
        at.set(unescaped(tokens[tokens.length - 1]), value);
    }

    private static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    private static String place(SpecPointer pointer) {
        return pointer.document().isEmpty()
                ? pointer.pointer()
                : "/x-documents" + SpecPointer.ROOT.child(pointer.document()).pointer() + pointer.pointer();
    }

    private JsonNode json(SpecNode node) {
        if (node.isMap()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            node.members()
                    .forEach(
                            (name, member) -> json.set(name, isDescription(node, name) ? json(member) : member.json()));
            SpecPointer target = node.has("$ref") ? targets.get(node.pointer()) : null;
            if (target != null) {
                json.set("$ref", TextNode.valueOf('#' + place(target)));
            }
            return json;
        }
        if (node.node() instanceof ListNode) {
            ArrayNode json = JsonNodeFactory.instance.arrayNode();
            node.elements().forEach(element -> json.add(json(element)));
            return json;
        }
        return node.json();
    }
}
