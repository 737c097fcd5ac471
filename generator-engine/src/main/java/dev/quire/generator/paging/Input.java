package dev.quire.generator.paging;

import dev.quire.generator.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that a request can take beside its path: a query or header parameter, or a member of a JSON body.
 *
 * @param schema its values, references followed
 * @param description the parameter's or the member's, null when absent
 */
public record Input(
        ParameterRef ref, Schema schema, @Nullable String description, boolean required) {

    /** The name, of the last step only for a member of a body. */
    public String simpleName() {
        String name = ref.name();
        return ref.location() == ParameterRef.Location.BODY
                ? name.substring(name.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~")
                : name;
    }

    /** The name as {@code x-pagination} writes it: {@code limit}, {@code $.page.limit} for a nested member of a body. */
    public String writtenName() {
        return ref.writtenName();
    }
}
