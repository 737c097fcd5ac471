package dev.quire.generator.paging.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "next_page_token, next page token",
        "nextPageToken, next page token",
        "NextPageToken, next page token",
        "next-page-token, next page token",
        "X-Next-Page, x next page",
        "page[size], page size",
        "$top, top",
        "@odata.nextLink, odata next link",
        "_links, links",
        "nextPageURL, next page url",
        "URLOfNext, url of next",
        "perpage, perpage",
        "page2Token, page 2 token",
        "PAGE_SIZE, page size",
    })
    void allCaseStylesAreRead(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(List.of(words.split(" ")));
        assertThat(Words.joined(name)).isEqualTo(words.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({"lines, line", "entries, entry", "boxes, box", "addresses, address", "address, address", "data, data"})
    void singulars(String plural, String singular) {
        assertThat(Words.singular(plural)).isEqualTo(singular);
    }
}
