package dev.quire.generator.view;

import java.util.List;

/**
 * The operations of one tag.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param className the type's simple name
 * @param operations what is sent, one constant each
 * @param methods the operations as methods that give results
 * @param calls the same as methods that give calls
 */
public record ApiView(
        String packageName,
        List<String> imports,
        List<String> doc,
        String className,
        List<OperationView> operations,
        List<MethodView> methods,
        List<MethodView> calls)
        implements FileView {

    /**
     * What one operation sends.
     *
     * @param constant its name in the api class
     * @param descriptor the expression that makes it
     */
    public record OperationView(String constant, String descriptor) {}

    /**
     * A method.
     *
     * @param doc lines of its comment
     * @param deprecated whether callers are warned
     * @param type what it gives back
     * @param name its name
     * @param parameters its parameters with types, between commas
     * @param statement its body
     */
    public record MethodView(
            List<String> doc, boolean deprecated, String type, String name, String parameters, String statement) {}
}
