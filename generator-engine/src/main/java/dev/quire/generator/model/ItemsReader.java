package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what arrays hold. Where the place decides (tuples), an item is any of those. */
final class ItemsReader {
    private final SchemaReader schemas;
    private final AllOf allOf;
    private final NullSpelling nulls;
    private final UnionReader unions;

    ItemsReader(SchemaReader schemas, AllOf allOf, NullSpelling nulls, UnionReader unions) {
        this.schemas = schemas;
        this.allOf = allOf;
        this.nulls = nulls;
        this.unions = unions;
    }

    /** The items of an array that stands at {@code at}. */
    Schema read(SpecPointer at, Conjunction all) {
        Conjunction together = null;
        for (Conjunction.Part part : all.parts()) {
            List<SpecNode> places = places(part);
            if (!places.isEmpty()) {
                return tuple(part, places);
            }
            SpecNode items = part.get("items");
            if (items != null) {
                Conjunction more = allOf.gather(items);
                together = together == null ? more : together.and(more);
            }
        }
        return together == null
                ? Schema.of(at.child("items"), new Shape.Any(), true)
                : schemas.read(pointer(all), together);
    }

    private static SpecPointer pointer(Conjunction all) {
        return all.parts().stream()
                .map(part -> part.get("items"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .pointer();
    }

    /** The schemas by place: {@code prefixItems}, or a list of {@code items} as before JSON Schema 2020-12. */
    private static List<SpecNode> places(Conjunction.Part part) {
        List<SpecNode> places = new ArrayList<>(elements(part.get("prefixItems")));
        SpecNode items = part.get("items");
        places.addAll(elements(items));
        if (!places.isEmpty() && items != null && items.isMap()) {
            places.add(items);
        }
        return places;
    }

    private static List<SpecNode> elements(@Nullable SpecNode node) {
        return node == null ? List.of() : node.elements();
    }

    private Schema tuple(Conjunction.Part part, List<SpecNode> places) {
        List<SpecNode> typed =
                places.stream().filter(place -> !nulls.isNullAlone(place)).toList();
        Conjunction nothing = new Conjunction(List.of(), List.of(), false, false);
        UnionReader.Result result = unions.read(
                nothing, new UnionBranches(part.without("discriminator"), typed, typed.size() < places.size()));
        return Schema.of(part.node().pointer().child("prefixItems"), result.shape(), result.nullable());
    }
}
