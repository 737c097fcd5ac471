package dev.quire.generator.view;

import java.util.List;

/**
 * An object with named members.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param annotations of the type: where it is not in the description any more, or mentions what is not
 * @param className the type's simple name
 * @param implemented {@code  implements A, B}, or nothing
 * @param fields the members in order
 * @param additional the members that have a type but no names of their own: none or one
 * @param variants what it may be more than this: none or one
 */
public record ModelView(
        String packageName,
        List<String> imports,
        List<String> doc,
        List<String> annotations,
        String className,
        String implemented,
        List<FieldView> fields,
        List<AdditionalView> additional,
        List<VariantsView> variants)
        implements FileView {

    /**
     * A member.
     *
     * @param apart whether a blank line comes before its accessor: it or the one before has a comment, or it is the first
     * @param doc lines of its comment
     * @param deprecated whether callers are warned
     * @param type what the accessor gives back
     * @param name of the accessor and the builder's method
     * @param read {@code required(0)} or {@code optional(0)}
     * @param argument what the builder takes, such as {@code String value}
     * @param write {@code set(0, value)}
     * @param row how the codec declares it, such as {@code required("id", Codecs.STRING)}
     */
    public record FieldView(
            boolean apart,
            List<String> doc,
            boolean deprecated,
            String type,
            String name,
            String read,
            String argument,
            String write,
            String row) {}

    /**
     * Members that have a type but no names of their own.
     *
     * @param type of their values
     * @param accessor the method that gives them all
     * @param setter the builder's method that sets one
     * @param row how the codec declares them
     */
    public record AdditionalView(String type, String accessor, String setter, String row) {}

    /**
     * The types that extend this one, of which a member tells which a value is.
     *
     * @param base this one's simple name
     * @param type the union of these
     * @param accessor the method that gives a value as what it is
     */
    public record VariantsView(String base, String type, String accessor) {}
}
