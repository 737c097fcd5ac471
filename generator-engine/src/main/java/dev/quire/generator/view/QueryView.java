package dev.quire.generator.view;

import java.util.List;

/**
 * The optional parameters of an operation.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param className the type's simple name
 * @param parameters in order
 */
public record QueryView(
        String packageName, List<String> imports, List<String> doc, String className, List<ParameterView> parameters)
        implements FileView {

    /**
     * An optional parameter.
     *
     * @param doc lines of its comment
     * @param deprecated whether callers are warned
     * @param className the query type's simple name
     * @param name of the method
     * @param argument what it takes, such as {@code String status}
     * @param statement its body
     */
    public record ParameterView(
            List<String> doc, boolean deprecated, String className, String name, String argument, String statement) {}
}
