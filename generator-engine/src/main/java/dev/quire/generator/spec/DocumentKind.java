package dev.quire.generator.spec;

import dev.quire.generator.source.SourceText;
import java.util.regex.Pattern;

/** What a text seems to be, told by its root keys without parsing it. */
enum DocumentKind {
    DESCRIPTION,
    OVERLAY,
    OTHER;

    private static final Pattern YAML_DESCRIPTION = Pattern.compile("(?m)^[\"']?(?:openapi|swagger)[\"']?[ \\t]*:");
    private static final Pattern JSON_DESCRIPTION = Pattern.compile("[{,]\\s*\"(?:openapi|swagger)\"\\s*:\\s*\"");
    private static final Pattern YAML_OVERLAY = Pattern.compile("(?m)^[\"']?overlay[\"']?[ \\t]*:");
    private static final Pattern JSON_OVERLAY = Pattern.compile("^\\s*\\{\\s*\"overlay\"\\s*:");

    static DocumentKind of(SourceText source) {
        boolean json = source.text().stripLeading().startsWith("{");
        if ((json ? JSON_DESCRIPTION : YAML_DESCRIPTION).matcher(source.text()).find()) {
            return DESCRIPTION;
        }
        return (json ? JSON_OVERLAY : YAML_OVERLAY).matcher(source.text()).find() ? OVERLAY : OTHER;
    }

    boolean isDescription() {
        return this == DESCRIPTION;
    }
}
