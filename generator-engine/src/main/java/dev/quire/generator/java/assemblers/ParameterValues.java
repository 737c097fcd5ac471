package dev.quire.generator.java.assemblers;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;

/** What the values of parameters are outside JSON. */
final class ParameterValues {
    private ParameterValues() {}

    /** Whether a parameter of this schema is written as one text or a list of texts, rather than as an object. */
    static boolean isPlain(ApiModel api, Schema schema) {
        Shape shape = api.resolve(schema).shape();
        if (shape instanceof Shape.Array array) {
            Shape items = api.resolve(array.items()).shape();
            return !(items instanceof Shape.Array) && isPlain(api, array.items());
        }
        if (shape instanceof Shape.Union union) {
            return union.branches().stream().allMatch(branch -> isPlain(api, branch));
        }
        return !(shape instanceof Shape.ObjectShape);
    }
}
