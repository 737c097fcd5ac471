package dev.quire.generator.render;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user's templates.
 *
 * @param templatesDirectory holds them: such as replace ours by file name, and extra ones; null for none
 * @param extraTemplates make files beside ours
 */
public record TemplateOptions(@Nullable Path templatesDirectory, List<ExtraTemplate> extraTemplates) {

    /** Copies the list. */
    public TemplateOptions {
        extraTemplates = List.copyOf(extraTemplates);
    }
}
