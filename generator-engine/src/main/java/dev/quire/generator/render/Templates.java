package dev.quire.generator.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.quire.generator.view.FileView;
import dev.quire.generator.view.Overview;
import java.io.StringReader;
import java.util.ArrayList;
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
    private final List<TemplateUse> uses;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new HashMap<>();

    /** Our templates, with those of the user in place of the ones of the same name, and beside them. */
    public Templates(TemplateOptions options) {
        this.sources = new TemplateSources(options.templatesDirectory());
        this.uses = TemplateUse.of(options.extraTemplates());
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
        return javaFile(OutputKind.path(view), print(OutputKind.of(view).file(), view));
    }

    /**
     * The file that an extra template makes of a view; null when nothing but blanks is printed.
     *
     * @throws TemplateException when the template or the path does not fit the view
     */
    public @Nullable SourceFile render(ExtraTemplate extra, Overview view) {
        String text = print(extra.template(), view);
        if (text.isBlank()) {
            return null;
        }
        String path = path(extra, view);
        return path.endsWith(".java") ? javaFile(path, text) : new SourceFile(path, text);
    }

    private static SourceFile javaFile(String path, String text) {
        return new SourceFile(path, Whitespace.tidy(LongLines.broken(text)));
    }

    private String path(ExtraTemplate extra, Overview view) {
        try {
            return compiler.compile(extra.path()).execute(view).strip();
        } catch (MustacheException e) {
            String about = "The path '" + extra.path() + "' of the extra template " + extra.template();
            throw e instanceof MustacheException.Context context
                    ? new TemplateException(
                            null,
                            about + " asks for '" + context.key + "', and nothing is called so here",
                            useOneOf(TagNames.of(view.getClass())),
                            e)
                    : new TemplateException(null, about + " can not be read: " + e.getMessage(), "Correct it", e);
        }
    }

    private String print(String file, Object view) {
        Template template = compiled.computeIfAbsent(file, name -> compile(sources.file(name)));
        try {
            return template.execute(view);
        } catch (MustacheException e) {
            throw failure(file, e);
        }
    }

    /**
     * What is wrong with templates, so far as that shows without printing anything: their syntax, and partials that do not
     * exist.
     */
    public List<TemplateException> check() {
        List<TemplateException> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TemplateUse use : uses) {
            check(() -> sources.file(use.file()), seen, wrong);
        }
        return wrong;
    }

    /** Templates of the user that were written for another version of ours; they may print what does not compile. */
    public List<TemplateException> outdated() {
        return new TemplateSet(sources, uses).outdated();
    }

    /** Files of the user's folder that look like templates but that nothing asks for, seen from that folder. */
    public List<String> unused() {
        return new TemplateSet(sources, uses).unused();
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
    private TemplateException failure(String file, MustacheException e) {
        TemplateSources.Source main = sources.file(file);
        if (e instanceof MustacheException.Context context) {
            TemplateTags.Place place = place(main, context.key, context.lineNo);
            SortedSet<String> names = TagNames.at(place, uses, sources);
            return new TemplateException(place, "Nothing is called '" + context.key + "' here", useOneOf(names), e);
        }
        return syntax(main, e);
    }

    private static String useOneOf(SortedSet<String> names) {
        return names.isEmpty()
                ? "Remove it: the templates that include this one have no name in common"
                : "Use one of " + String.join(", ", names);
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
