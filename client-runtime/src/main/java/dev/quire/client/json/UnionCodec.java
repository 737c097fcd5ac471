package dev.quire.client.json;

import dev.quire.client.errors.DecodingException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Codec of a generated union. Strings, numbers, booleans and arrays go to the first branch of that kind that can
 * read them; objects to the model that the discriminator names or, if there is none, to the one that has its required
 * members present and knows most of the others, or the next best that can read them; then to the models that the
 * description had here once. What fits no branch is kept by the union's hidden member.
 *
 * @param <U> the union
 */
public abstract class UnionCodec<U> implements JsonCodec<U> {
    private volatile @Nullable Branches<U> branches;

    /** For generated code. */
    protected UnionCodec() {}

    /**
     * Makes the codec of a generated union.
     *
     * @param branches lists the branches; called at first use, not while classes are initialised; two threads may call it
     *     at once
     */
    public static <U> UnionCodec<U> of(Consumer<Branches<U>> branches) {
        return new UnionCodec<>() {
            @Override
            protected void branches(Branches<U> collected) {
                branches.accept(collected);
            }
        };
    }

    /** Lists the branches. Called at first use, not while classes are initialised; two threads may call it at once. */
    protected abstract void branches(Branches<U> branches);

    @Override
    public final U read(JsonReader in) {
        return switch (in.kind()) {
            case OBJECT -> readObject(in);
            case ARRAY -> readArray(in);
            default -> readScalar(in);
        };
    }

    private U readScalar(JsonReader in) {
        for (Branches.Branch<U, ?, ?> branch : branches().others()) {
            U value = branch.takes(in.kind()) ? branch.tryRead(codec -> codec.read(in)) : null;
            if (value != null) {
                return value;
            }
        }
        return branches().unknown().wrap().apply(JsonTrees.read(in));
    }

    private U readArray(JsonReader in) {
        int start = Math.toIntExact(in.byteOffset());
        String pointer = in.pointer();
        in.skip();
        Part part = new Part(in, start, in.endOffset(), pointer);
        U value = readOther(part, JsonKind.ARRAY);
        return value == null ? readUnknown(part) : value;
    }

    private U readObject(JsonReader in) {
        ModelCodec<? extends U> only = branches().onlyModel();
        if (only != null) {
            return only.read(in);
        }
        int start = Math.toIntExact(in.byteOffset());
        String pointer = in.pointer();
        Head head = head(in);
        Part part = new Part(in, start, in.endOffset(), pointer);
        String told = branches().isTold(head.type()) ? head.type() : null;
        ModelCodec<? extends U> model = branches().models().choose(head.names(), told);
        U value = model == null
                ? readOther(part, JsonKind.OBJECT)
                : readModel(part, branches().models(), model, head.names(), told);
        if (value == null) {
            ModelCodec<? extends U> former = branches().former().choose(head.names(), told);
            value = former == null ? null : readModel(part, branches().former(), former, head.names(), told);
        }
        if (value != null) {
            return value;
        }
        // What fits a model but for a value fails as that model does.
        return model == null ? readUnknown(part) : part.read(model);
    }

    private @Nullable U readModel(
            Part part,
            BranchModels<U> models,
            ModelCodec<? extends U> best,
            Set<String> members,
            @Nullable String told) {
        U value = part.tryRead(best);
        if (value != null || told != null) {
            return value;
        }
        for (ModelCodec<? extends U> rival : models.rivals(members, best)) {
            value = part.tryRead(rival);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** A value that the reader has just passed. */
    private record Part(JsonReader in, int start, int end, String pointer) {
        <T> T read(JsonCodec<T> codec) {
            return in.readPart(start, end, pointer, codec);
        }

        <T> @Nullable T tryRead(JsonCodec<T> codec) {
            try {
                return read(codec);
            } catch (DecodingException e) {
                return null;
            }
        }
    }

    /** What tells models apart. */
    private record Head(Set<String> names, @Nullable String type) {}

    private Head head(JsonReader in) {
        Set<String> names = new HashSet<>();
        String type = null;
        String discriminator = branches().discriminator();
        in.beginObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            names.add(name);
            if (name.equals(discriminator) && in.kind() == JsonKind.STRING) {
                type = in.string();
            }
            in.skip();
        }
        return new Head(names, type);
    }

    /** Tries the wrapped branches. */
    private @Nullable U readOther(Part part, JsonKind kind) {
        for (Branches.Branch<U, ?, ?> branch : branches().others()) {
            U value = branch.takes(kind) ? branch.tryRead(part::read) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private U readUnknown(Part part) {
        return branches().unknown().wrap().apply(part.read(Codecs.JSON));
    }

    @Override
    public final void write(JsonWriter out, U value) {
        if (value instanceof Model model) {
            model.fieldValues().write(out);
            return;
        }
        for (Branches.Branch<U, ?, ?> branch : branches().others()) {
            if (branch.write(out, value)) {
                return;
            }
        }
        if (!branches().unknown().write(out, value)) {
            throw new IllegalArgumentException(
                    "No branch of this union: " + value.getClass().getName());
        }
    }

    /** Tells whether a value is what fitted no branch. */
    final boolean isUnknown(U value) {
        return branches().unknown().type().isInstance(value);
    }

    private Branches<U> branches() {
        Branches<U> known = branches;
        if (known == null) {
            known = new Branches<>();
            branches(known);
            branches = known;
        }
        return known;
    }
}
