package dev.quire.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/templates.md} says of the views what is so; {@code -Dgoldens=rewrite} prints it anew. */
final class TemplatesPageTest {
    private static final Path PAGE = Path.of("../docs/templates.md");
    private static final String PRINTED = "<!-- From here on printed from the views: -Dgoldens=rewrite -->\n";

    @Test
    void tagsAreWhatTheViewsHave() throws IOException {
        String written = written();
        String page = written + PRINTED + TemplatesPage.print();
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("to accept: -Dgoldens=rewrite").isEqualTo(page);
    }

    @Test
    void saysTheVersionOfTheContract() throws IOException {
        assertThat(written()).contains("contract is **" + TemplateContract.version() + "**");
    }

    @Test
    void namesAllPartials() throws IOException {
        Set<String> named = new TreeSet<>();
        Pattern.compile("`partial/([a-z-]+\\.mustache)`")
                .matcher(written())
                .results()
                .forEach(name -> named.add("partial/" + name.group(1)));
        assertThat(TemplateSet.exported())
                .extracting(SourceFile::path)
                .filteredOn(path -> path.startsWith("partial/"))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static String written() throws IOException {
        String page = Files.readString(PAGE);
        int end = page.indexOf(PRINTED);
        assertThat(end).as("the line that ends what is written by hand").isPositive();
        return page.substring(0, end);
    }
}
