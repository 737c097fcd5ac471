package dev.quire.generator.java.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Descriptions are CommonMark (OpenAPI 3.1, "Rich Text Formatting"), often with HTML in it; comments want well-formed
 * HTML that can not end the comment or be taken for a tag. Paragraphs, lists, code and links come through, raw HTML
 * loses its tags and keeps its words, a table is shown as it was typed.
 */
final class MarkdownBlocks extends AbstractVisitor {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 24;
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern HTML_TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]!$&'()+,;=%-]+");

    private final List<Block> blocks = new ArrayList<>();
    private StringBuilder inline = new StringBuilder();
    private String opening = "";
    private int depth;
    private int htmlDepth;

    private MarkdownBlocks() {}

    /**
     * A piece of a comment.
     *
     * @param lines one line that may be wrapped, or several that stay as they are
     * @param verbatim whether they stay as they are
     */
    record Block(List<String> lines, boolean verbatim) {}

    static List<Block> of(String markdown) {
        MarkdownBlocks visitor = new MarkdownBlocks();
        String text = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) + " …" : markdown;
        PARSER.parse(text).accept(visitor);
        return visitor.blocks;
    }

    @Override
    protected void visitChildren(Node parent) {
        if (depth < DEEPEST) {
            depth++;
            super.visitChildren(parent);
            depth--;
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isTable(paragraph)) {
            verbatim(tableRows(paragraph));
        } else {
            visitChildren(paragraph);
            flow();
        }
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        if (!inline.toString().isBlank()) {
            inline.insert(0, "<b>").append("</b>");
        }
        flow();
    }

    @Override
    public void visit(BulletList list) {
        list("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        list("ol", list);
    }

    private void list(String tag, Node list) {
        int before = blocks.size();
        raw(opening + "<" + tag + ">");
        opening = "";
        visitChildren(list);
        opening = "";
        if (blocks.size() == before + 1) {
            blocks.remove(before);
        } else {
            raw("</" + tag + ">");
        }
    }

    @Override
    public void visit(ListItem item) {
        opening = "<li>";
        visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        verbatim(code.getLiteral().lines().toList());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        verbatim(code.getLiteral().lines().toList());
    }

    @Override
    public void visit(HtmlBlock html) {
        String words = HTML_TAG.matcher(html.getLiteral()).replaceAll(" ").strip();
        if (!words.isEmpty() && htmlDepth < 2) {
            htmlDepth++;
            PARSER.parse(words).accept(this);
            htmlDepth--;
        }
    }

    @Override
    public void visit(HtmlInline html) {
        inline.append(html.getLiteral().startsWith("<br") ? " " : "");
    }

    @Override
    public void visit(Text text) {
        inline.append(Javadoc.text(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        inline.append(Javadoc.code(code.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak line) {
        inline.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        inline.append(' ');
    }

    @Override
    public void visit(Link link) {
        StringBuilder outside = inline;
        inline = new StringBuilder();
        visitChildren(link);
        String text = inline.toString();
        inline = outside;
        boolean web = WEB_ADDRESS.matcher(link.getDestination()).matches() && !text.isBlank();
        String address = link.getDestination().replace("&", "&amp;");
        inline.append(web ? "<a href=\"" + address + "\">" + text + "</a>" : text);
    }

    private static boolean isTable(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith("|")
                && first.getNext() != null;
    }

    private static List<String> tableRows(Paragraph paragraph) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (Node at = paragraph.getFirstChild(); at != null; at = at.getNext()) {
            if (at instanceof SoftLineBreak || at instanceof HardLineBreak) {
                rows.add(row.toString());
                row.setLength(0);
            } else if (at instanceof Text text) {
                row.append(text.getLiteral());
            } else if (at instanceof Code code) {
                row.append(code.getLiteral());
            } else if (at.getFirstChild() instanceof Text text) {
                row.append(text.getLiteral());
            }
        }
        rows.add(row.toString());
        return rows;
    }

    private void flow() {
        String text = inline.toString().strip();
        inline = new StringBuilder();
        if (!text.isEmpty()) {
            String start = !opening.isEmpty() ? opening : blocks.isEmpty() ? "" : "<p>";
            opening = "";
            raw(start + text);
        }
    }

    private void verbatim(List<String> code) {
        List<String> lines = new ArrayList<>(List.of(opening + "<pre>"));
        code.forEach(line -> lines.add(Javadoc.text(line)));
        if (lines.stream().skip(1).allMatch(String::isBlank)) {
            return;
        }
        opening = "";
        lines.add("</pre>");
        blocks.add(new Block(lines, true));
    }

    private void raw(String html) {
        blocks.add(new Block(List.of(html), false));
    }
}
