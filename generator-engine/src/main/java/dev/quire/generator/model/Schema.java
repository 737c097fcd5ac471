package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One schema, or one use of a named schema.
 *
 * @param pointer where it stands
 * @param componentName the last token of its pointer under {@code components/schemas} (or {@code $defs},
 *     {@code definitions}), or the name of the file that it fills; null for an inline schema
 * @param shape what values look like
 * @param nullable whether null is a value: {@code nullable: true}, {@code type: [.., "null"]}, an {@code anyOf} or
 *     {@code oneOf} branch of type null, {@code const: null} or an enum with null
 * @param constraints the validation keywords
 * @param docs what is said about it
 * @param readOnly only in responses
 * @param writeOnly only in requests
 * @param defaultValue {@code default}, null when absent
 * @param extensions its {@code x-} members
 * @param severalInOne whether the description has several branches here of which the shape shows but what they have in common:
 *     texts of several formats are texts
 */
public record Schema(
        SpecPointer pointer,
        @Nullable String componentName,
        Shape shape,
        boolean nullable,
        Constraints constraints,
        Docs docs,
        boolean readOnly,
        boolean writeOnly,
        @Nullable JsonNode defaultValue,
        Map<String, JsonNode> extensions,
        boolean severalInOne) {

    /** The same schema with another idea of its values. */
    public Schema withShape(Shape shape, boolean nullable) {
        return new Schema(
                pointer,
                componentName,
                shape,
                nullable,
                constraints,
                docs,
                readOnly,
                writeOnly,
                defaultValue,
                extensions,
                severalInOne);
    }

    /** The same without a name, at another place. */
    public Schema at(SpecPointer place) {
        return new Schema(
                place,
                null,
                shape,
                nullable,
                constraints,
                docs,
                readOnly,
                writeOnly,
                defaultValue,
                extensions,
                severalInOne);
    }

    /** The same schema with other words about it. */
    public Schema withDocs(Docs words) {
        return new Schema(
                pointer,
                componentName,
                shape,
                nullable,
                constraints,
                words,
                readOnly,
                writeOnly,
                defaultValue,
                extensions,
                severalInOne);
    }

    /** A schema about which nothing else is known. */
    public static Schema of(SpecPointer pointer, Shape shape, boolean nullable) {
        Docs none = new Docs(null, null, false, List.of());
        return new Schema(pointer, null, shape, nullable, Constraints.NONE, none, false, false, null, Map.of(), false);
    }

    /**
     * What is said about a schema for people.
     *
     * @param title {@code title}, null when absent
     * @param description {@code description}, null when absent
     * @param deprecated {@code deprecated}
     * @param examples {@code example} and {@code examples}
     */
    public record Docs(
            @Nullable String title, @Nullable String description, boolean deprecated, List<JsonNode> examples) {}
}
