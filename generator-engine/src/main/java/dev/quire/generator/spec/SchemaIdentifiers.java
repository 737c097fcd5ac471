package dev.quire.generator.spec;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.source.SpecPointer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What schemas of one document are called by JSON Schema's {@code $id}, {@code $anchor} and their kin, and who may mean it. */
final class SchemaIdentifiers {
    /** Members whose values are data, in which no keyword has a meaning. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const");
    /** Members whose own members are called as the description's author likes. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas");

    private final Map<URI, SpecPointer> resources = new HashMap<>();
    private final Map<URI, Map<String, SpecPointer>> anchors = new HashMap<>();
    private final Map<String, List<SpecPointer>> dynamic = new LinkedHashMap<>();
    private final List<SpecPointer> recursive = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    /**
     * A schema that refers to another by more than a pointer from the document's root.
     *
     * @param schema where its references are
     * @param at where it stands
     * @param resource the nearest schema around it, or itself, that has an {@code $id}
     */
    record Use(MapNode schema, SpecPointer at, Resource resource) {}

    /**
     * A schema with an {@code $id}, or the document.
     *
     * @param base what its relative references start from
     * @param at where it stands
     */
    record Resource(URI base, SpecPointer at) {}

    private SchemaIdentifiers() {}

    /** Looks through a document; {@code root} is its name in pointers and its root's pointer. */
    static SchemaIdentifiers of(SpecPointer root, Node document) {
        SchemaIdentifiers all = new SchemaIdentifiers();
        Resource whole = new Resource(URI.create("document:/"), root);
        all.resources.put(whole.base(), root);
        all.visit(document, root, whole, false);
        return all;
    }

    /** The schemas that refer to others, in document order. */
    List<Use> uses() {
        return uses;
    }

    /** The schema of an {@code $id}; null when there is none. */
    @Nullable
    SpecPointer resource(URI id) {
        return resources.get(id);
    }

    /** What an anchor names in the schema of an {@code $id}; null when there is none. */
    @Nullable
    SpecPointer anchor(URI id, String name) {
        return anchors.getOrDefault(id, Map.of()).get(name);
    }

    /** The schemas with this {@code $dynamicAnchor}. */
    List<SpecPointer> dynamic(String name) {
        return dynamic.getOrDefault(name, List.of());
    }

    /** The schemas with {@code $recursiveAnchor}. */
    List<SpecPointer> recursive() {
        return recursive;
    }

    private void visit(Node node, SpecPointer at, Resource outer, boolean named) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.elements().size(); i++) {
                visit(list.elements().get(i), at.child(i), outer, false);
            }
        } else if (node instanceof MapNode map) {
            Resource resource = named ? outer : identified(map, at, outer);
            map.members().forEach((name, value) -> {
                if (named || !DATA.contains(name) && !name.startsWith("x-")) {
                    visit(value, at.child(name), resource, !named && NAMED.contains(name));
                }
            });
        }
    }

    /** The resource that a schema's references start from, once its own identifiers are known. */
    private Resource identified(MapNode schema, SpecPointer at, Resource outer) {
        Resource resource = resource(schema, at, outer);
        remember(schema, "$anchor", at, resource);
        String name = remember(schema, "$dynamicAnchor", at, resource);
        if (name != null) {
            dynamic.computeIfAbsent(name, any -> new ArrayList<>()).add(at);
        }
        if (schema.get("$recursiveAnchor") instanceof ScalarNode flag && flag.isTrue()) {
            recursive.add(at);
        }
        if (refers(schema, resource)) {
            uses.add(new Use(schema, at, resource));
        }
        return resource;
    }

    private Resource resource(MapNode schema, SpecPointer at, Resource outer) {
        String id = text(schema, "$id");
        if (id == null || id.startsWith("#")) {
            return outer;
        }
        try {
            URI base = outer.base().resolve(id.endsWith("#") ? id.substring(0, id.length() - 1) : id);
            resources.putIfAbsent(base, at);
            return new Resource(base, at);
        } catch (IllegalArgumentException e) {
            // No URI, so nobody can refer to it.
            return outer;
        }
    }

    private @Nullable String remember(MapNode schema, String keyword, SpecPointer at, Resource resource) {
        String name = text(schema, keyword);
        if (name != null) {
            anchors.computeIfAbsent(resource.base(), any -> new HashMap<>()).putIfAbsent(name, at);
        }
        return name;
    }

    private static boolean refers(MapNode schema, Resource resource) {
        if (schema.get("$dynamicRef") != null || schema.get("$recursiveRef") != null) {
            return true;
        }
        String reference = text(schema, "$ref");
        return reference != null
                && (!reference.startsWith("#/") || !resource.at().pointer().isEmpty());
    }

    private static @Nullable String text(MapNode map, String name) {
        return map.get(name) instanceof ScalarNode scalar ? scalar.text() : null;
    }
}
