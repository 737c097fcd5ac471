package dev.quire.generator.client;

import dev.quire.generator.render.ExtraScope;
import dev.quire.generator.render.ExtraTemplate;
import dev.quire.generator.render.OutputKind;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.render.TemplateException;
import dev.quire.generator.render.TemplateOptions;
import dev.quire.generator.render.Templates;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problems;
import dev.quire.generator.view.ClientOverview;
import dev.quire.generator.view.FileView;
import dev.quire.generator.view.Overview;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints views and collects what is wrong with templates. */
final class Printing {
    private final TemplateOptions options;
    private final Templates templates;
    private final Problems problems;

    /** By the templates that can be used; what is wrong with the others is reported. */
    Printing(TemplateOptions options, Problems problems) {
        this.options = ExtraTemplateCheck.usable(options, problems);
        this.templates = new Templates(this.options);
        this.problems = problems;
    }

    /** Reports what can be seen before there is anything to print. */
    void check() {
        templates.check().forEach(this::report);
        templates.outdated().forEach(old -> problems.warning(location(old), old.getMessage(), old.remedy()));
        UnusedTemplates.report(options.templatesDirectory(), templates.unused(), problems);
    }

    /** Adds the files of those views whose templates are right; a template is reported once for each thing that is wrong. */
    void print(List<FileView> views, GeneratedFiles files) {
        for (FileView view : views) {
            try {
                files.add(templates.render(view), OutputKind.of(view).template() + ".mustache");
            } catch (TemplateException e) {
                report(e);
            }
        }
    }

    /** Adds the files of extra templates. */
    void printExtra(Supplier<ClientOverview> overview, GeneratedFiles files) {
        if (!options.extraTemplates().isEmpty()) {
            ClientOverview client = overview.get();
            options.extraTemplates().forEach(extra -> print(extra, client, files));
        }
    }

    private void print(ExtraTemplate extra, ClientOverview client, GeneratedFiles files) {
        for (Overview view :
                Objects.requireNonNull(ExtraScope.of(extra.scope())).of(client)) {
            try {
                SourceFile file = templates.render(extra, view);
                if (file != null) {
                    files.addExtra(file, extra.template());
                }
            } catch (TemplateException e) {
                report(e);
            }
        }
    }

    private void report(TemplateException wrong) {
        problems.error(location(wrong), wrong.getMessage(), wrong.remedy());
    }

    private static @Nullable Location location(TemplateException wrong) {
        return wrong.file() == null ? null : new Location(wrong.file(), wrong.line(), wrong.column());
    }
}
