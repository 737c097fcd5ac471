package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the values of a schema look like. */
public sealed interface Shape {

    /** Any JSON value: no type is stated, or what is stated can not be typed. */
    record Any() implements Shape {}

    /**
     * A string.
     *
     * @param format {@code format}, null when absent
     * @param values the enum's values in document order without null (a {@code const} is an enum of one); empty when any
     */
    record Text(@Nullable String format, List<JsonNode> values) implements Shape {}

    /**
     * A number.
     *
     * @param integer whether {@code type} is integer
     * @param format {@code format}, null when absent
     * @param values as for text
     */
    record Numeric(boolean integer, @Nullable String format, List<JsonNode> values) implements Shape {}

    /**
     * True or false.
     *
     * @param values as for text
     */
    record Bool(List<JsonNode> values) implements Shape {}

    /** An array. */
    record Array(Schema items) implements Shape {}

    /**
     * An object with named members, or a map when it has none.
     *
     * @param properties in document order, inherited ones first
     * @param additional the schema of other members; null when any are allowed without being typed, or none are
     * @param closed {@code additionalProperties: false}
     * @param patterns what is said of members by patterns of their names
     * @param variants the union of this schema and those that extend it, when a discriminator tells which of them a value is;
     *     null when there is none
     */
    record ObjectShape(
            List<Property> properties,
            @Nullable Schema additional,
            boolean closed,
            Patterns patterns,
            @Nullable Schema variants)
            implements Shape {

        /** An object of which nothing is said by patterns. */
        public ObjectShape(
                List<Property> properties, @Nullable Schema additional, boolean closed, @Nullable Schema variants) {
            this(properties, additional, closed, Patterns.NONE, variants);
        }

        /** The same with these variants. */
        public ObjectShape withVariants(@Nullable Schema union) {
            return new ObjectShape(properties, additional, closed, patterns, union);
        }
    }

    /**
     * {@code patternProperties}.
     *
     * @param schemas by pattern, in document order
     * @param others the schema of members that match no pattern; null when any are allowed, or none are
     * @param alone whether none are
     */
    record Patterns(Map<String, Schema> schemas, @Nullable Schema others, boolean alone) {
        /** No patterns. */
        public static final Patterns NONE = new Patterns(Map.of(), null, false);
    }

    /**
     * One of several: {@code oneOf}, {@code anyOf} or several types. Branches that are null alone are gone into
     * {@link Schema#nullable()}; a union of one branch is that branch.
     *
     * @param branches in document order
     * @param discriminator null when there is none
     */
    record Union(List<Schema> branches, @Nullable Discriminator discriminator) implements Shape {}

    /**
     * A named schema.
     *
     * @param target a key of {@link ApiModel#schemas()}
     */
    record Reference(SpecPointer target) implements Shape {}

    /**
     * A member of an object.
     *
     * @param name on the wire
     * @param required listed in {@code required}
     * @param schema its values
     */
    record Property(String name, boolean required, Schema schema) {}

    /**
     * Tells branches of a union apart.
     *
     * @param property the member whose value names the branch
     * @param mapping value to a key of {@link ApiModel#schemas()}, or to the pointer of a branch that has no name; stated
     *     ones first, then what branches fix by an enum of that member, or the names of their schemas
     * @param declared whether the description has a discriminator; false when its branches show that this member tells
     */
    record Discriminator(String property, Map<String, SpecPointer> mapping, boolean declared) {}
}
