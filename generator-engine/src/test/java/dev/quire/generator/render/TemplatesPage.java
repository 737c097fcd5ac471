package dev.quire.generator.render;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints views as tables: names and types from the records, meanings from their comments. */
final class TemplatesPage {
    private static final Path VIEWS = Path.of("src/main/java/dev/quire/generator/view");
    private static final Pattern COMMENTED_RECORD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record (\\w+)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    private final StringBuilder text = new StringBuilder();

    /**
     * A record's comment.
     *
     * @param summary all before the first tag
     * @param components meaning by name
     */
    private record Comment(String summary, Map<String, String> components) {}

    static String print() throws IOException {
        TemplatesPage page = new TemplatesPage();
        for (OutputKind kind : OutputKind.values()) {
            page.view(kind.file(), kind.view());
        }
        page.text.append("\n## Tags of extra templates\n");
        for (ExtraScope scope : ExtraScope.values()) {
            page.view("scope " + scope.word(), scope.view());
        }
        return page.text.toString();
    }

    private void view(String title, Class<?> view) throws IOException {
        Map<String, Comment> comments = comments(view);
        text.append("\n### ").append(title).append('\n');
        text.append(comment(comments, view).summary())
                .append(" View: `")
                .append(view.getSimpleName())
                .append("`.\n");
        Deque<RecordComponent> lists = new ArrayDeque<>();
        table(view, comments, lists);
        while (!lists.isEmpty()) {
            RecordComponent list = lists.remove();
            Class<?> row = (Class<?>) element(list.getGenericType());
            text.append("\nIn `{{#").append(list.getName()).append("}}`: ");
            ExtraScope scope = scope(row);
            if (scope != null) {
                text.append("the tags of scope ").append(scope.word()).append(".\n");
                continue;
            }
            text.append(comment(comments, row).summary()).append('\n');
            table(row, comments, lists);
        }
    }

    private void table(Class<?> view, Map<String, Comment> comments, Deque<RecordComponent> lists) {
        text.append("\n| tag | is | meaning |\n|---|---|---|\n");
        for (RecordComponent component : view.getRecordComponents()) {
            String meaning = comment(comments, view).components().get(component.getName());
            text.append("| `").append(component.getName()).append("` | ");
            text.append(kind(component.getGenericType())).append(" | ");
            text.append(Objects.requireNonNull(meaning, component.toString()).replace("|", "\\|"))
                    .append(" |\n");
            if (element(component.getGenericType()) instanceof Class<?> row && row.isRecord()) {
                lists.add(component);
            }
        }
    }

    private static @Nullable ExtraScope scope(Class<?> row) {
        return Arrays.stream(ExtraScope.values())
                .filter(scope -> scope.view() == row)
                .findFirst()
                .orElse(null);
    }

    static String kind(Type type) {
        if (type instanceof ParameterizedType) {
            return element(type) == String.class ? "list of texts" : "list";
        }
        return type == boolean.class ? "flag" : "text";
    }

    /** What a list holds; the type itself when it is none. */
    static Type element(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static Comment comment(Map<String, Comment> comments, Class<?> view) {
        return Objects.requireNonNull(comments.get(view.getSimpleName()), view + " has no comment");
    }

    private static Map<String, Comment> comments(Class<?> view) throws IOException {
        Map<String, Comment> comments = new HashMap<>();
        Matcher matcher = COMMENTED_RECORD.matcher(Files.readString(VIEWS.resolve(view.getSimpleName() + ".java")));
        while (matcher.find()) {
            comments.put(matcher.group(2), parsed(matcher.group(1)));
        }
        return comments;
    }

    private static Comment parsed(String comment) {
        String plain = CODE.matcher(comment.replaceAll("(?m)^\\s*\\*", ""))
                .replaceAll(code -> Matcher.quoteReplacement('`' + code.group(1) + '`'));
        String[] parts = plain.replaceAll("\\s+", " ").split(" @param ");
        Map<String, String> components = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].strip().split(" ", 2);
            components.put(words[0], words[1]);
        }
        return new Comment(parts[0].strip(), components);
    }
}
