package dev.quire.generator.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.quire.generator.view.FileView;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prints views with Mustache templates. Strict: a tag that the view does not know fails with template and line instead
 * of printing nothing.
 */
public final class Templates {
    private static final String CORRECT = "Correct the template";
    private static final Pattern LINE = Pattern.compile("(.*?) *@ line (\\d+).*", Pattern.DOTALL);

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
            throw failure(name, view, e);
        }
        return new SourceFile(OutputKind.path(view), Whitespace.tidy(LongLines.broken(text)));
    }

    /**
     * What is wrong with templates, so far as that shows without printing anything: their syntax, and partials that do not
     * exist.
     */
    public List<TemplateException> check() {
        List<TemplateException> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (OutputKind kind : OutputKind.values()) {
            check(() -> sources.template(kind.template()), seen, wrong);
        }
        return wrong;
    }

    /** Templates of the user that were written for another version of ours; they may print what does not compile. */
    public List<TemplateException> outdated() {
        return TemplateSet.outdated(sources);
    }

    private void check(Supplier<TemplateSources.Source> template, Set<String> seen, List<TemplateException> wrong) {
        TemplateSources.Source source;
        try {
            source = template.get();
            compile(source);
        } catch (TemplateException e) {
            wrong.add(e);
            return;
        }
        for (String partial : TemplateTags.partials(source.text())) {
            if (seen.add(partial)) {
                check(() -> sources.partial(partial), seen, wrong);
            }
        }
    }

    private Template compile(String name) {
        return compile(sources.template(name));
    }

    private Template compile(TemplateSources.Source source) {
        try {
            return compiler.compile(source.text());
        } catch (MustacheException e) {
            throw syntax(source, e);
        }
    }

    /** JMustache ends what it says of the syntax with {@code @ line 3}. */
    private static TemplateException syntax(TemplateSources.Source source, MustacheException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        boolean known = line.matches();
        String message = known ? line.group(1) : String.valueOf(e.getMessage());
        int number = known ? Integer.parseInt(line.group(2)) : 1;
        return new TemplateException(new TemplateTags.Place(source.origin(), number, 1), message, CORRECT, e);
    }

    private String partial(String name) {
        TemplateSources.Source source = sources.partial(name);
        compile(source);
        return source.text();
    }

    /** The names to choose from are those of the view; in a partial, those of all views whose templates include it. */
    private TemplateException failure(String template, FileView view, MustacheException e) {
        TemplateSources.Source main = sources.template(template);
        if (e instanceof MustacheException.Context context) {
            TemplateTags.Place place = place(main, context.key, context.lineNo);
            SortedSet<String> names = ViewNames.of(view.getClass());
            Arrays.stream(OutputKind.values())
                    .filter(kind -> place.equals(place(sources.template(kind.template()), context.key, context.lineNo)))
                    .forEach(kind -> names.retainAll(ViewNames.of(kind.view())));
            return new TemplateException(
                    place, "Nothing is called '" + context.key + "' here", "Use one of " + String.join(", ", names), e);
        }
        return syntax(main, e);
    }

    /** JMustache tells the line but not whether it is one of the template or of a partial. */
    private TemplateTags.Place place(TemplateSources.Source main, @Nullable String key, int line) {
        TemplateTags.Place place = TemplateTags.place(main, key, line);
        TemplateTags.Place partial = place == null ? placeInPartials(main, key, line) : place;
        return partial == null ? new TemplateTags.Place(main.origin(), line, 1) : partial;
    }

    private TemplateTags.@Nullable Place placeInPartials(
            TemplateSources.Source including, @Nullable String key, int line) {
        for (String partial : TemplateTags.partials(including.text())) {
            TemplateSources.Source source = sources.partial(partial);
            TemplateTags.Place place = TemplateTags.place(source, key, line);
            TemplateTags.Place deeper = place == null ? placeInPartials(source, key, line) : place;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
