package dev.quire.client.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the branches of a union. Of several that would do the one named first is taken.
 *
 * @param <U> the union
 */
public final class Branches<U> {
    private final BranchModels<U> models = new BranchModels<>();
    private final BranchModels<U> former = new BranchModels<>();
    private final List<Branch<U, ?, ?>> others = new ArrayList<>();
    private @Nullable String discriminator;
    private @Nullable Branch<U, JsonValue, ?> unknown;

    Branches() {}

    /** Names the member whose string value tells the models apart. */
    public Branches<U> discriminator(String wireName) {
        discriminator = wireName;
        return this;
    }

    /**
     * A model that is a member of the union itself.
     *
     * @param discriminatorValues the values of the discriminator that mean this model
     */
    public Branches<U> model(ModelCodec<? extends U> codec, String... discriminatorValues) {
        models.add(codec, discriminatorValues);
        return this;
    }

    /**
     * A model that the description no longer has here. An object is of such a branch when it fits no other one.
     *
     * @param discriminatorValues the values of the discriminator that meant this model
     */
    public Branches<U> formerModel(ModelCodec<? extends U> codec, String... discriminatorValues) {
        former.add(codec, discriminatorValues);
        return this;
    }

    /**
     * A value that is wrapped in a member of the union: a scalar, an array, or an object used as a map.
     *
     * @param kind how it begins on the wire
     * @param type the wrapper
     */
    public <V, B extends U> Branches<U> value(
            JsonKind kind, Class<B> type, JsonCodec<V> codec, Function<V, B> wrap, Function<B, V> unwrap) {
        others.add(new Branch<>(kind, type, codec, wrap, unwrap));
        return this;
    }

    /** Another union, wrapped in a member of this one; it gets what it knows. */
    public <V, B extends U> Branches<U> union(
            Class<B> type, UnionCodec<V> codec, Function<V, B> wrap, Function<B, V> unwrap) {
        others.add(new Branch<>(null, type, codec, wrap, unwrap));
        return this;
    }

    /** The hidden member, which keeps what fits no branch. */
    public <B extends U> Branches<U> unknown(
            Class<B> type, Function<JsonValue, B> wrap, Function<B, JsonValue> unwrap) {
        unknown = new Branch<>(null, type, Codecs.JSON, wrap, unwrap);
        return this;
    }

    Branch<U, JsonValue, ?> unknown() {
        if (unknown == null) {
            throw new IllegalStateException("This union names no member for unknown values");
        }
        return unknown;
    }

    List<Branch<U, ?, ?>> others() {
        return others;
    }

    @Nullable
    String discriminator() {
        return discriminator;
    }

    /** The models that the description has. */
    BranchModels<U> models() {
        return models;
    }

    /** The models that it had. */
    BranchModels<U> former() {
        return former;
    }

    /** Whether the value of the discriminator says which model an object is, if any. */
    boolean isTold(@Nullable String type) {
        return type != null && (models.haveValues() || former.haveValues());
    }

    /** The model if there is but one, which then needs no telling apart. */
    @Nullable
    ModelCodec<? extends U> onlyModel() {
        boolean alone = discriminator == null && former.isEmpty();
        return alone && others.stream().noneMatch(branch -> branch.takes(JsonKind.OBJECT)) ? models.only() : null;
    }

    /** A branch whose values are wrapped; null for {@code kind} means any. */
    record Branch<U, V, B extends U>(
            @Nullable JsonKind kind, Class<B> type, JsonCodec<V> codec, Function<V, B> wrap, Function<B, V> unwrap) {
        boolean takes(JsonKind found) {
            return kind == null || kind == found;
        }

        /** Writes the value if it is of this branch. */
        boolean write(JsonWriter out, U value) {
            if (!type.isInstance(value)) {
                return false;
            }
            codec.write(out, unwrap.apply(type.cast(value)));
            return true;
        }

        /** Returns the wrapped value, or null when the text is none of this branch. */
        @Nullable
        U tryRead(Function<JsonCodec<V>, V> reading) {
            try {
                V value = reading.apply(codec);
                boolean lost = codec instanceof UnionCodec<V> union && union.isUnknown(value);
                return lost ? null : wrap.apply(value);
            } catch (dev.quire.client.errors.DecodingException e) {
                return null;
            }
        }
    }
}
