package dev.quire.generator.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One page that needs nothing else: no network, no script to be read, light and dark. Its articles can be filtered. */
public final class Page {

    private Page() {}

    /**
     * A page.
     *
     * @param filter what the filter says as long as it is empty
     * @param css for what only this page has
     * @param main adds what the page shows: one {@code header}, and {@code section}s of {@code article}s
     */
    public static String of(String title, String filter, String css, Consumer<Markup> main) {
        Markup html = new Markup();
        html.raw("<!DOCTYPE html>\n");
        html.element("html", List.of("lang", "en"), () -> {
            html.element("head", List.of(), () -> head(html, title, css));
            html.raw("\n");
            html.element("body", List.of("data-filter", filter), () -> {
                html.element("main", List.of(), () -> main.accept(html));
                html.raw("<script>").raw(resource(Page.class, "house.js")).raw("</script>");
            });
        });
        return html.raw("\n").toString();
    }

    private static void head(Markup html, String title, String css) {
        html.empty("meta", List.of("charset", "utf-8"));
        html.empty("meta", List.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
        html.element("title", List.of(), title);
        html.raw("<style>")
                .raw(resource(Page.class, "house.css"))
                .raw("\n")
                .raw(css)
                .raw("</style>");
    }

    /**
     * A text that lies beside a class in its jar, without blank lines at its ends.
     *
     * @throws UncheckedIOException when it can not be read
     */
    public static String resource(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
