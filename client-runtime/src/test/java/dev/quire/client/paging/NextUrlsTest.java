package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.RefusedTargetException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that an API names for its next page; each class is one rule of {@code docs/paging.md}. */
class NextUrlsTest {
    private static final List<String> A = List.of("a");
    private static final List<String> B = List.of("b");

    @Nested
    class NextUrlKeepsOrigin {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example.net/v1/items?page=2",
                    "//evil.example.net/v1/items?page=2",
                    "http://api.example.com/v1/items?page=2",
                    "https://api.example.com:8443/v1/items?page=2",
                    "https://api.example.com@evil.example.net/v1/items",
                    "https://api.example.com.evil.example.net/",
                    "ftp://api.example.com/items"
                })
        void orNothingIsSent(String next) {
            Script api = Script.of(page(A, "next", next));
            assertThatThrownBy(() -> api.list(Plans.URL).ids())
                    .isInstanceOf(RefusedTargetException.class)
                    .hasMessageContaining("next-url-keeps-origin");
            assertThat(api.requests).hasSize(1);
        }

        @Test
        void inALinkToo() {
            Script api = Script.of(Script.withHeader(page(A), "Link", "<https://evil.example.net/>; rel=next"));
            assertThatThrownBy(() -> api.list(Plans.LINK).ids()).isInstanceOf(RefusedTargetException.class);
            assertThat(api.requests).hasSize(1);
        }
    }

    @Nested
    class RelativeUrlsAreResolved {
        @ParameterizedTest
        @CsvSource({
            "https://api.example.com/v2/x?page=2, https://api.example.com/v2/x?page=2",
            "/v2/x?page=2, https://api.example.com/v2/x?page=2",
            "?page=2, https://api.example.com/v1/items?page=2",
            "//api.example.com/v2/x?page=2, https://api.example.com/v2/x?page=2",
            "items?page=2, https://api.example.com/v1/items?page=2",
            "../v2/x, https://api.example.com/v2/x",
            "?q=a b|c{d}&r=%20ü, https://api.example.com/v1/items?q=a%20b%7Cc%7Bd%7D&r=%20%C3%BC",
            "https://user:secret@api.example.com/x#part, https://api.example.com/x"
        })
        void againstTheAddressOfThePage(String next, String asked) {
            Script api = Script.of(page(A, "next", next), page(B, "next", null));
            assertThat(api.list(Plans.URL).ids()).containsExactly("a", "b");
            assertThat(api.targets()).containsExactly(asked);
        }
    }

    @Nested
    class NextUrlIsReadable {
        @ParameterizedTest
        @ValueSource(strings = {"https://", "mailto:a@b", "https://api.example.com:port/", "%zz"})
        void orFails(String next) {
            Script api = Script.of(page(A, "next", next));
            assertThatThrownBy(() -> api.list(Plans.URL).ids())
                    .isInstanceOf(PageContractException.class)
                    .hasMessageContaining("can not be read");
        }
    }

    @Nested
    class LinkHeadersAreRead {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "</v1/items?page=2>; rel=\"next\"",
                    "</v1/items?page=2>; rel=next",
                    "</v1/items?page=9>; rel=\"last\", </v1/items?page=2>; rel=\"next\"",
                    "</v1/items?page=2>; title=\"a, <b>; rel=prev\"; REL=\"start NEXT\"",
                    "</v1/items?a=1,2>; rel=\"last\",</v1/items?page=2>;rel=\"next\"; title=\"x\""
                })
        void inAllTheirForms(String header) {
            Script api = Script.of(Script.withHeader(page(A), "Link", header), page(B));
            assertThat(api.list(Plans.LINK).ids()).containsExactly("a", "b");
            assertThat(api.targets()).containsExactly("https://api.example.com/v1/items?page=2");
        }

        @Test
        void overSeveralHeaders() {
            Object first = Script.withHeader(page(A), "Link", "</1>; rel=prev", "</3>; rel=next");
            Script api = Script.of(first, page(B));
            assertThat(api.list(Plans.LINK).ids()).containsExactly("a", "b");
            assertThat(api.targets()).containsExactly("https://api.example.com/3");
        }
    }
}
