package dev.quire.generator.explain;

import dev.quire.generator.html.Markup;
import dev.quire.generator.paging.PagingScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws how the pages of a scheme follow each other: three requests, their pages, and what leads from one to the next. */
final class SchemePicture {
    private static final int STEP = 244;
    private static final int WIDTH = 172;
    private static final int LONGEST = 25;

    private final Markup svg;
    private final PictureWords words;

    private SchemePicture(Markup svg, PictureWords words) {
        this.svg = svg;
        this.words = words;
    }

    /** Draws the scheme in the words of one operation that pages by it. */
    static void draw(Markup into, PagingScheme scheme, ExplainedOperation example) {
        PictureWords words = PictureWords.of(scheme, example);
        new SchemePicture(into, words).draw(scheme);
    }

    private void draw(PagingScheme scheme) {
        String title = "Three pages by " + scheme.word() + ": " + words.caption();
        List<String> attributes = List.of(
                "viewBox", "0 0 696 " + (height() + 60), "role", "img", "aria-label", title, "class", "picture");
        svg.element("svg", attributes, () -> {
            for (int page = 0; page < 3; page++) {
                page(page);
            }
            for (int page = 0; page < 2; page++) {
                forward(page);
                back(page + 1);
            }
        });
    }

    private void page(int page) {
        int x = left(page);
        box("request", x, 10, WIDTH, 28);
        label("mono", x + WIDTH / 2, 28, words.requests().get(page));
        line("down", x + WIDTH / 2, 38, x + WIDTH / 2, 52);
        box("page", x, 52, WIDTH, height());
        boolean head = words.place() == PictureWords.Place.HEAD;
        int items = head ? 90 : 62;
        for (int item = 0; item < 3; item++) {
            boolean leads =
                    words.place() == PictureWords.Place.LAST_ITEM && item == 2 || words.backOfItem() && item == 0;
            box(leads ? "item leads" : "item", x + 12, items + item * 26, WIDTH - 24, 20);
            label("small", x + WIDTH / 2, items + item * 26 + 14, words.item(page * 3 + item + 1));
        }
        said(page, head);
    }

    private int height() {
        return words.said().isEmpty() ? 96 : 130;
    }

    /** What the answer says of other pages, above or below its items. */
    private void said(int page, boolean head) {
        if (words.said().isEmpty()) {
            return;
        }
        int y = head ? 60 : 146;
        box("said", left(page) + 12, y, WIDTH - 24, 24);
        label("mono", left(page) + WIDTH / 2, y + 16, words.said().get(page));
    }

    private void forward(int page) {
        int from = left(page) + WIDTH;
        int to = left(page + 1);
        switch (words.place()) {
            case NOWHERE -> {
                line("arrow", from + 2, 24, to - 7, 24);
                tip("tip", to - 2, 24);
                label("small", (from + to) / 2, 17, words.counted());
            }
            case HEAD -> curve("arrow", from - 12, 72, to - 7);
            case FOOT -> curve("arrow", from - 12, 158, to - 7);
            case LAST_ITEM -> curve("arrow", from - 12, 124, to - 7);
        }
    }

    private void curve(String kind, int x, int y, int to) {
        String path = "M" + x + ' ' + y + " C" + (x + 52) + ' ' + y + ' ' + (to - 44) + " 24 " + to + " 24";
        svg.empty("path", List.of("class", kind, "d", path));
        tip("tip", to + 5, 24);
    }

    private void back(int page) {
        if (!words.back()) {
            return;
        }
        int from = left(page);
        int to = left(page - 1) + WIDTH;
        int y = words.backOfItem() ? 72 : words.place() == PictureWords.Place.HEAD ? 76 : 164;
        int end = words.backOfItem() ? 92 : y == 76 ? 110 : 140;
        int start = from + 12;
        String path = "M" + start + ' ' + y + " C" + (start - 40) + ' ' + y + ' ' + (to + 40) + ' ' + end + ' '
                + (to + 8) + ' ' + end;
        svg.empty("path", List.of("class", "arrow back", "d", path));
        String tip = "M" + (to + 2) + ' ' + end + " l8 -4 v8 z";
        svg.empty("path", List.of("class", "tip back", "d", tip));
    }

    private static int left(int page) {
        return 16 + page * STEP;
    }

    private void box(String kind, int x, int y, int width, int height) {
        svg.empty(
                "rect",
                List.of(
                        "class",
                        kind,
                        "x",
                        "" + x,
                        "y",
                        "" + y,
                        "width",
                        "" + width,
                        "height",
                        "" + height,
                        "rx",
                        "6"));
    }

    private void label(String kind, int x, int y, String text) {
        svg.element("text", List.of("class", kind, "x", "" + x, "y", "" + y, "text-anchor", "middle"), cut(text));
    }

    private void line(String kind, int x, int y, int toX, int toY) {
        svg.empty("line", List.of("class", kind, "x1", "" + x, "y1", "" + y, "x2", "" + toX, "y2", "" + toY));
    }

    private void tip(String kind, int x, int y) {
        svg.empty("path", List.of("class", kind, "d", "M" + x + ' ' + y + " l-8 -4 v8 z"));
    }

    private static String cut(@Nullable String text) {
        String whole = String.valueOf(text);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + '…';
    }
}
