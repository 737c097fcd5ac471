package dev.quire.generator.client;

import dev.quire.generator.render.SourceFile;
import dev.quire.generator.render.TemplateException;
import dev.quire.generator.render.Templates;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problems;
import dev.quire.generator.view.FileView;
import java.util.ArrayList;
import java.util.List;

/** Prints views and collects what is wrong with templates. */
final class Printing {

    private Printing() {}

    /** Reports what can be seen before there is anything to print. */
    static void check(Templates templates, Problems problems) {
        templates.check().forEach(wrong -> report(wrong, problems));
        templates.outdated().forEach(old -> problems.warning(location(old), old.getMessage(), old.remedy()));
    }

    /** The files of those views whose templates are right; a template is reported once for each thing that is wrong. */
    static List<SourceFile> print(List<FileView> views, Templates templates, Problems problems) {
        List<SourceFile> files = new ArrayList<>();
        for (FileView view : views) {
            try {
                files.add(templates.render(view));
            } catch (TemplateException e) {
                report(e, problems);
            }
        }
        return files;
    }

    private static void report(TemplateException wrong, Problems problems) {
        problems.error(location(wrong), wrong.getMessage(), wrong.remedy());
    }

    private static Location location(TemplateException wrong) {
        return new Location(wrong.file(), wrong.line(), wrong.column());
    }
}
