package dev.quire.client.json;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated codecs of models: says which fields there are and how to make a model of values. Fields are
 * expected in order and accepted in any.
 *
 * @param <T> the model, a subclass of {@link Model}; not said as a bound, so that models can be branches of unions
 */
public abstract class ModelCodec<T> implements JsonCodec<T> {
    private @Nullable String name;
    private volatile @Nullable FieldTable table;

    private ModelCodec() {}

    /** With the model's simple name. */
    protected ModelCodec(String name) {
        this.name = name;
    }

    /**
     * Makes the codec of a generated model.
     *
     * @param create makes a model of values that were read
     * @param fields lists the fields; called at first use, not while classes are initialised, so models may refer to each
     *     other; two threads may call it at once
     */
    public static <T> ModelCodec<T> of(Function<FieldValues, T> create, Consumer<Fields> fields) {
        return new ModelCodec<>() {
            @Override
            protected void fields(Fields collected) {
                fields.accept(collected);
            }

            @Override
            protected T create(FieldValues values) {
                return create.apply(values);
            }
        };
    }

    /** The same with the name that the model has in {@code toString} and messages; clients of earlier versions call it. */
    public static <T> ModelCodec<T> of(String name, Function<FieldValues, T> create, Consumer<Fields> fields) {
        ModelCodec<T> codec = of(create, fields);
        codec.name = name;
        return codec;
    }

    /**
     * Lists the fields. Called at first use, not while classes are initialised, so models may refer to each other; two
     * threads may call it at once.
     */
    protected abstract void fields(Fields fields);

    /** Makes a model of values that were read. */
    protected abstract T create(FieldValues values);

    @Override
    public final T read(JsonReader in) {
        return create(FieldValues.read(in, this));
    }

    @Override
    public final void write(JsonWriter out, T value) {
        ((Model) value).fieldValues().write(out);
    }

    /** Returns the model's simple name. */
    public final String name() {
        String known = name;
        if (known == null) {
            known = create(FieldValues.of(this)).getClass().getSimpleName();
            name = known;
        }
        return known;
    }

    /** No lock: a lock held while other classes are initialised could meet itself. Tables of one codec are all alike. */
    FieldTable table() {
        FieldTable known = table;
        if (known == null) {
            Fields fields = new Fields();
            fields(fields);
            known = fields.table();
            table = known;
        }
        return known;
    }
}
