package dev.quire.generator.view;

import java.util.List;

/**
 * The client itself.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param className the type's simple name
 * @param baseUrl literal of the first server's address, perhaps with variables in braces
 * @param userAgent literal of what the client calls itself
 * @param apis one accessor per tag
 * @param builderDoc lines of the builder's comment
 * @param settings facts that the builder is made with: what most operations ask for, variables of servers
 * @param methods of the builder: one or two per security scheme, one per variable of servers
 */
public record ClientView(
        String packageName,
        List<String> imports,
        List<String> doc,
        String className,
        String baseUrl,
        String userAgent,
        List<ApiAccessorView> apis,
        List<String> builderDoc,
        List<String> settings,
        List<SettingView> methods)
        implements FileView {

    /**
     * The accessor of an api class.
     *
     * @param doc lines of its comment
     * @param type the api class
     * @param name of the method
     */
    public record ApiAccessorView(List<String> doc, String type, String name) {}

    /**
     * A method of the builder.
     *
     * @param doc lines of its comment
     * @param name of the method
     * @param parameters as declared
     * @param statement its body
     */
    public record SettingView(List<String> doc, String name, String parameters, String statement) {}
}
