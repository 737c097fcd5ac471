package dev.quire.generator.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.quire.generator.view.FileView;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints views with Mustache templates. Strict: a tag that the view does not know fails with template and line instead
 * of printing nothing.
 */
public final class Templates {
    private static final String CORRECT = "Correct the template";

    private final TemplateSources sources;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new HashMap<>();

    /** Templates from the given place. */
    public Templates(TemplateSources sources) {
        this.sources = sources;
        this.compiler = Mustache.compiler()
                .escapeHTML(false)
                .strictSections(true)
                .standardsMode(true)
                .withLoader(name -> new StringReader(partial(name)));
    }

    /**
     * The file that a view becomes.
     *
     * @throws TemplateException when a template does not fit its view
     */
    public SourceFile render(FileView view) {
        String name = OutputKind.of(view).template();
        Template template = compiled.computeIfAbsent(name, this::compile);
        String text;
        try {
            text = template.execute(view);
        } catch (MustacheException e) {
            throw failure(name, e);
        }
        return new SourceFile(OutputKind.path(view), Whitespace.tidy(LongLines.broken(text)));
    }

    private Template compile(String name) {
        return compile(sources.template(name));
    }

    private Template compile(TemplateSources.Source source) {
        try {
            return compiler.compile(source.text());
        } catch (MustacheException e) {
            throw new TemplateException(source.origin() + ": " + e.getMessage(), CORRECT, e);
        }
    }

    private String partial(String name) {
        TemplateSources.Source source = sources.partial(name);
        compile(source);
        return source.text();
    }

    private TemplateException failure(String template, MustacheException e) {
        if (e instanceof MustacheException.Context context) {
            return new TemplateException(
                    place(template, context.key, context.lineNo) + ": nothing is called '" + context.key + "' here",
                    "Use a name that the template's view has",
                    e);
        }
        return new TemplateException(sources.template(template).origin() + ": " + e.getMessage(), CORRECT, e);
    }

    /** JMustache tells the line but not whether it is one of the template or of a partial. */
    private String place(String template, String key, int line) {
        TemplateSources.Source main = sources.template(template);
        if (hasTag(main.text(), key, line)) {
            return main.origin() + ':' + line;
        }
        String partial = placeInPartials(main, key, line);
        return partial != null ? partial : main.origin() + " or one of its partials, line " + line;
    }

    private @Nullable String placeInPartials(TemplateSources.Source including, String key, int line) {
        for (String partial : TemplateTags.partials(including.text())) {
            TemplateSources.Source source = sources.partial(partial);
            if (hasTag(source.text(), key, line)) {
                return source.origin() + ':' + line + ", included by " + including.origin();
            }
            String deeper = placeInPartials(source, key, line);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static boolean hasTag(String text, @Nullable String key, int line) {
        String[] lines = text.split("\n", -1);
        return key != null && line >= 1 && line <= lines.length && lines[line - 1].contains(key + "}}");
    }
}
