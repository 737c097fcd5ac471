package dev.quire.generator.view;

import java.util.List;

/**
 * The client itself.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param className the type's simple name
 * @param baseUrl literal of the first server's address
 * @param userAgent literal of what the client calls itself
 * @param apis one accessor per tag
 */
public record ClientView(
        String packageName,
        List<String> imports,
        List<String> doc,
        String className,
        String baseUrl,
        String userAgent,
        List<ApiAccessorView> apis)
        implements FileView {

    /**
     * The accessor of an api class.
     *
     * @param doc lines of its comment
     * @param type the api class
     * @param name of the method
     */
    public record ApiAccessorView(List<String> doc, String type, String name) {}
}
