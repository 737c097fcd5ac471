package dev.quire.generator.view;

import java.util.List;

/**
 * A form of parts that an operation takes.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param className the type's simple name
 * @param parts in order
 */
public record FormView(
        String packageName, List<String> imports, List<String> doc, String className, List<PartView> parts)
        implements FileView {

    /**
     * A part.
     *
     * @param doc lines of its comment
     * @param deprecated whether callers are warned
     * @param className the form's simple name
     * @param name of the method
     * @param argument what it takes, such as {@code Upload file}
     * @param statement its body
     */
    public record PartView(
            List<String> doc, boolean deprecated, String className, String name, String argument, String statement) {}
}
