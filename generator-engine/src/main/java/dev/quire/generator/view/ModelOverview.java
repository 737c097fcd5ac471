package dev.quire.generator.view;

import java.util.List;

/**
 * One type of the model package.
 *
 * @param packageName its package
 * @param packagePath the same as a path
 * @param clientType the client's simple name
 * @param className its simple name
 * @param description text; may be empty
 * @param deprecated whether the API says so
 * @param object whether it has members
 * @param openEnum whether it is an open enum
 * @param union whether it is one of several
 * @param fields the members of an object
 * @param constants the values of an enum
 */
public record ModelOverview(
        String packageName,
        String packagePath,
        String clientType,
        String className,
        String description,
        boolean deprecated,
        boolean object,
        boolean openEnum,
        boolean union,
        List<FieldOverview> fields,
        List<ConstantOverview> constants)
        implements Overview {

    /**
     * A member of an object.
     *
     * @param name of the accessor and the builder's method
     * @param wireName literal of its name on the wire
     * @param type what the accessor gives back
     * @param required whether it is always there and never null
     * @param deprecated whether callers are warned
     * @param description text; may be empty
     */
    public record FieldOverview(
            String name, String wireName, String type, boolean required, boolean deprecated, String description) {}

    /**
     * A value of an enum.
     *
     * @param name of the constant
     * @param literal the value
     */
    public record ConstantOverview(String name, String literal) {}
}
