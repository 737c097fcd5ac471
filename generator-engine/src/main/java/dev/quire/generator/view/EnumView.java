package dev.quire.generator.view;

import java.util.List;

/**
 * An open enum.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param annotations of the type: where it is not in the description any more
 * @param className the type's simple name
 * @param valueType {@code String} or {@code Long}
 * @param codec the codec of its values
 * @param constants the values that the description knows, and those that it knew
 */
public record EnumView(
        String packageName,
        List<String> imports,
        List<String> doc,
        List<String> annotations,
        String className,
        String valueType,
        String codec,
        List<ConstantView> constants)
        implements FileView {

    /**
     * A value that the description knows or knew.
     *
     * @param className the type's simple name
     * @param name of the constant
     * @param constantType {@code String} or {@code long}
     * @param literal the value
     * @param gone whether only the lock knows it any more
     */
    public record ConstantView(String className, String name, String constantType, String literal, boolean gone) {}
}
