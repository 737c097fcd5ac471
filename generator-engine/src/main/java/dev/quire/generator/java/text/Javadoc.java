package dev.quire.generator.java.text;

import dev.quire.generator.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one comment; what comes from the description can neither end it nor be taken for a tag of Javadoc. */
public final class Javadoc {
    private static final int WIDTH = 120;

    private final int indent;
    private final List<MarkdownBlocks.Block> blocks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Javadoc(int indent) {
        this.indent = indent;
    }

    /** A comment that is printed this many columns to the right. */
    public static Javadoc at(int indent) {
        return new Javadoc(indent);
    }

    /** Adds a paragraph that is safe already; an empty one is none. */
    public Javadoc html(String html) {
        if (html.isBlank()) {
            return this;
        }
        blocks.add(new MarkdownBlocks.Block(List.of(blocks.isEmpty() ? html : "<p>" + html), false));
        return this;
    }

    /** Adds a description, if there is one. */
    public Javadoc markdown(@Nullable String markdown) {
        if (markdown != null && !markdown.isBlank()) {
            List<MarkdownBlocks.Block> more = MarkdownBlocks.of(markdown);
            if (!blocks.isEmpty() && !more.isEmpty() && isParagraph(more.get(0))) {
                blocks.add(paragraph(more.get(0)));
                more = more.subList(1, more.size());
            }
            blocks.addAll(more);
        }
        return this;
    }

    private static boolean isParagraph(MarkdownBlocks.Block block) {
        String start = block.lines().get(0);
        return !block.verbatim() && !start.startsWith("<ul>") && !start.startsWith("<ol>") && !start.startsWith("<p>");
    }

    private static MarkdownBlocks.Block paragraph(MarkdownBlocks.Block block) {
        return new MarkdownBlocks.Block(List.of("<p>" + block.lines().get(0)), false);
    }

    /** Adds a block tag, such as {@code @param name}, with a description in one paragraph. */
    public Javadoc tag(String tag, @Nullable String markdown) {
        tags.add(tag + ' ' + (markdown == null || markdown.isBlank() ? "" : inline(markdown)));
        return this;
    }

    /** Adds a block tag whose text is safe already. */
    public Javadoc htmlTag(String tag, String html) {
        tags.add(tag + ' ' + html);
        return this;
    }

    /** The comment's lines, not indented; none when nothing was said. */
    public List<String> lines() {
        if (blocks.isEmpty() && tags.isEmpty()) {
            return List.of();
        }
        if (tags.isEmpty() && blocks.size() == 1 && !blocks.get(0).verbatim()) {
            String one = "/** " + blocks.get(0).lines().get(0) + " */";
            if (indent + one.length() <= WIDTH) {
                return List.of(one);
            }
        }
        List<String> lines = new ArrayList<>(List.of("/**"));
        blocks.forEach(block -> add(block, lines));
        if (!blocks.isEmpty() && !tags.isEmpty()) {
            lines.add(" *");
        }
        tags.forEach(tag -> wrap(tag, "    ", lines));
        lines.add(" */");
        return lines;
    }

    private void add(MarkdownBlocks.Block block, List<String> lines) {
        String first = block.lines().get(0);
        if (first.startsWith("<p>") && lines.size() > 1) {
            lines.add(" *");
        }
        if (!block.verbatim()) {
            wrap(first, "", lines);
            return;
        }
        for (String line : block.lines()) {
            hardWrap(line, lines);
        }
    }

    private void wrap(String text, String hanging, List<String> lines) {
        StringBuilder line = new StringBuilder(" *");
        for (String word : text.split("\\s+")) {
            if (indent + line.length() + 1 + word.length() > WIDTH && line.length() > 2) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" *" + hanging);
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString().stripTrailing());
    }

    private void hardWrap(String text, List<String> lines) {
        int room = WIDTH - indent - 3;
        String rest = text;
        while (rest.length() > room) {
            int at = rest.lastIndexOf(' ', room);
            at = at <= 0 ? rest.length() : at;
            lines.add(" * " + rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
        }
        if (!rest.isEmpty() || text.isEmpty()) {
            lines.add((" * " + rest).stripTrailing());
        }
    }

    /** A description as one paragraph of safe HTML, for use inside another. */
    public static String inline(String markdown) {
        return MarkdownBlocks.of(markdown).stream()
                .filter(block -> !block.verbatim())
                .map(block -> block.lines().get(0).replaceAll("^(<(p|li|ul|ol)>)+|^</[uo]l>$", ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Plain text as HTML that a comment can hold. */
    public static String text(String plain) {
        StringBuilder html = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '@' -> html.append("&#64;");
                case '\\' -> html.append("&#92;");
                case '/' -> html.append(mayEndComment(html) ? "&#47;" : "/");
                case '\n', '\r', '\t' -> html.append(' ');
                default -> html.append(PlainText.isHarmless(plain, i) ? String.valueOf(c) : "");
            }
        }
        return html.toString();
    }

    /** Whether a slash would end the comment here: after an asterisk, or where this text meets another. */
    private static boolean mayEndComment(StringBuilder before) {
        return before.isEmpty() || before.charAt(before.length() - 1) == '*';
    }

    /** Code, in the short form where that can hold it. */
    public static String code(String plain) {
        boolean simple = plain.chars().allMatch(c -> c >= ' ' && c < 127 && c != '@' && c != '\\')
                && !plain.contains("*/")
                && isBalanced(plain);
        String text = plain.strip();
        if (text.isEmpty()) {
            return "";
        }
        String html = text(text);
        return simple ? "{@code " + text + '}' : html.isBlank() ? "" : "<code>" + html + "</code>";
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
