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
    private final String name;
    private volatile @Nullable FieldTable table;

    /** For generated code: the model's simple name. */
    protected ModelCodec(String name) {
        this.name = name;
    }

    /**
     * Makes the codec of a generated model.
     *
     * @param name the model's simple name
     * @param create makes a model of values that were read
     * @param fields lists the fields; called at first use, not while classes are initialised, so models may refer to each
     *     other; two threads may call it at once
     */
    public static <T> ModelCodec<T> of(String name, Function<FieldValues, T> create, Consumer<Fields> fields) {
        return new ModelCodec<>(name) {
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
        return name;
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
