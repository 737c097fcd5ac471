package dev.quire.generator.view;

import java.util.List;

/**
 * What a paged operation returns.
 *
 * @param packageName the package
 * @param imports qualified names, sorted
 * @param doc lines of the type's comment
 * @param className the type's simple name
 * @param base the runtime's type with this one's abilities
 * @param itemType what is walked over
 * @param bodyType what one page is
 * @param scheme literal of the scheme's word
 * @param steps of the plan, in order; the last one ends the statement
 * @param fakeParameter how a test gives pages, such as {@code LineItemPage... bodies}
 * @param fakeList the list of these
 */
public record PagesView(
        String packageName,
        List<String> imports,
        List<String> doc,
        String className,
        String base,
        String itemType,
        String bodyType,
        String scheme,
        List<String> steps,
        String fakeParameter,
        String fakeList)
        implements FileView {}
