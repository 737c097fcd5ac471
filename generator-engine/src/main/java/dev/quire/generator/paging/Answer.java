package dev.quire.generator.paging;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that an operation answers with, by its schema.
 *
 * @param api follows references
 * @param schema of the whole body
 */
public record Answer(ApiModel api, Schema schema) {

    private static final int UNION_DEPTH = 4;

    /**
     * A value inside the answer.
     *
     * @param path from the body, or from the item that was asked
     * @param schema references followed; what is said where it is used goes before what its name says
     * @param required whether every step to it is required
     * @param nullable whether it can be null
     */
    public record Member(BodyPath path, Schema schema, boolean required, boolean nullable) {

        /** The last step; empty for the body itself. */
        public String name() {
            return path.isRoot() ? "" : path.steps().get(path.steps().size() - 1);
        }
    }

    /** The whole body. */
    public Member body() {
        return new Member(BodyPath.ROOT, api.resolve(schema), true, schema.nullable());
    }

    /** The members of an object; of a union, those that all its objects have. Empty for other values. */
    public List<Member> members(Member object) {
        List<Member> members = new ArrayList<>();
        for (Shape.Property property : properties(object.schema(), UNION_DEPTH)) {
            members.add(member(object, property));
        }
        return members;
    }

    private Member member(Member object, Shape.Property property) {
        Schema target = api.resolve(property.schema());
        Schema.Docs own = property.schema().docs();
        return new Member(
                object.path().child(property.name()),
                own.description() == null ? target : target.withDocs(own),
                object.required() && property.required(),
                property.schema().nullable() || target.nullable());
    }

    /** The elements of an array, as a value of its own; null when the value is not an array. */
    public @Nullable Member element(Member array) {
        Schema element = elementOf(array.schema());
        return element == null ? null : new Member(BodyPath.ROOT, api.resolve(element), true, false);
    }

    /**
     * What a path leads to.
     *
     * @return null when the schema has no such value; the untyped value itself when the schema does not type that far
     */
    public @Nullable Member find(Member from, BodyPath path) {
        Member at = from;
        for (String step : path.steps()) {
            Member next = step(at, step);
            if (next == null) {
                return isOpen(at.schema()) ? at : null;
            }
            at = next;
        }
        return at;
    }

    private @Nullable Member step(Member at, String step) {
        if (BodyPath.isIndex(step) && elementOf(at.schema()) != null) {
            Member element = element(at);
            return element == null ? null : new Member(at.path().child(step), element.schema(), false, false);
        }
        return members(at).stream()
                .filter(member -> member.name().equals(step))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOpen(Schema schema) {
        return schema.shape() instanceof Shape.Any
                || schema.shape() instanceof Shape.ObjectShape object
                        && !object.closed()
                        && (object.properties().isEmpty() || object.additional() != null);
    }

    private @Nullable Schema elementOf(Schema schema) {
        if (schema.shape() instanceof Shape.Array array) {
            return array.items();
        }
        if (schema.shape() instanceof Shape.Union union) {
            List<Schema> branches = union.branches().stream().map(api::resolve).toList();
            boolean arrays = branches.stream().allMatch(branch -> branch.shape() instanceof Shape.Array);
            return arrays && branches.get(0).shape() instanceof Shape.Array array ? array.items() : null;
        }
        return null;
    }

    private List<Shape.Property> properties(Schema schema, int depth) {
        if (schema.shape() instanceof Shape.ObjectShape object) {
            return object.properties();
        }
        if (!(schema.shape() instanceof Shape.Union union) || depth == 0) {
            return List.of();
        }
        List<Shape.Property> common = new ArrayList<>();
        boolean first = true;
        for (Schema branch : union.branches()) {
            List<Shape.Property> own = properties(api.resolve(branch), depth - 1);
            if (first) {
                common.addAll(own);
            } else if (!own.isEmpty() || api.resolve(branch).shape() instanceof Shape.ObjectShape) {
                common.removeIf(
                        property -> own.stream().noneMatch(other -> other.name().equals(property.name())));
            }
            first = first && own.isEmpty();
        }
        return common;
    }
}
