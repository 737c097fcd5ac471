package dev.quire.generator.spec;

import dev.quire.generator.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the OpenAPI documents in Markdown pages: fenced code blocks (CommonMark 0.31, section 4.5) marked as YAML or JSON, or
 * unmarked. What follows the language on the opening fence is ignored.
 */
final class MarkdownPages {
    private static final Pattern OPENING = Pattern.compile("([ \\t]*)(`{3,}|~{3,})[ \\t]*(.*)");
    private static final Set<String> LANGUAGES =
            Set.of("", "yaml", "yml", "json", "jsonc", "openapi", "swagger", "oas");

    private MarkdownPages() {}

    /** The blocks of a page that begin like an OpenAPI document, each knowing where it stands in the page. */
    static List<SourceText> documents(SourceText page) {
        List<SourceText> documents = new ArrayList<>();
        List<String> lines = page.text().lines().toList();
        int at = 0;
        while (at < lines.size()) {
            Matcher opening = OPENING.matcher(lines.get(at));
            if (!opening.matches() || isInlineCode(opening)) {
                at++;
                continue;
            }
            int end = end(lines, at + 1, opening.group(2));
            if (LANGUAGES.contains(language(opening.group(3)))) {
                SourceText block =
                        block(page, lines, at + 1, end, opening.group(1).length());
                if (DocumentKind.of(block).isDescription()) {
                    documents.add(block);
                }
            }
            at = end + 1;
        }
        return documents;
    }

    private static boolean isInlineCode(Matcher opening) {
        return opening.group(2).startsWith("`") && opening.group(3).contains("`");
    }

    private static String language(String info) {
        return info.split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** The line of the closing fence, or the end of the page. */
    private static int end(List<String> lines, int from, String fence) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
                return i;
            }
        }
        return lines.size();
    }

    /** The lines between the fences, less the indentation of the opening fence. */
    private static SourceText block(SourceText page, List<String> lines, int from, int to, int indentation) {
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(from, to)) {
            int blank = 0;
            while (blank < indentation && blank < line.length() && Character.isWhitespace(line.charAt(blank))) {
                blank++;
            }
            text.append(line, blank, line.length()).append('\n');
        }
        return new SourceText(page.file(), text.toString(), page.line() + from, page.column() + indentation);
    }
}
