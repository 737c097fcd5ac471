package dev.quire.generator.view;

import java.util.List;

/**
 * One of several.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param annotations of the type: where it is not in the description any more, or mentions what is not
 * @param className the type's simple name
 * @param permitted the members between commas
 * @param unknown the simple name of the member that keeps what fits no branch
 * @param branches how the codec declares the branches, in order
 * @param values the members that wrap a value
 */
public record UnionView(
        String packageName,
        List<String> imports,
        List<String> doc,
        List<String> annotations,
        String className,
        String permitted,
        String unknown,
        List<String> branches,
        List<ValueView> values)
        implements FileView {

    /**
     * A member that wraps a value.
     *
     * @param doc lines of its comment
     * @param gone whether only a lock still holds it: the description has no such branch any more
     * @param name its simple name
     * @param type of the value
     * @param className the union's simple name
     */
    public record ValueView(List<String> doc, boolean gone, String name, String type, String className) {}
}
