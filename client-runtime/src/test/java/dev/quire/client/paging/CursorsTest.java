package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cursors say, and which are refused; each class is one rule of {@code docs/paging.md}. */
class CursorsTest {
    private static final String HEAD = "q1;op=listItems;filters=564e6e74b20a08c8;";
    private static final List<String> AB = List.of("a", "b");

    @Nested
    class CursorTextIsSettled {
        @ParameterizedTest
        @CsvSource({
            "PAGE_NUMBER, 13, dir=f;at=2;skip=3;size=10",
            "PAGE_NUMBER, 10, dir=f;at=2;size=10",
            "PAGE_NUMBER, 0, dir=f;at=1",
            "PAGE_NUMBER_IN_BODY, 25, dir=f;at=3;skip=5;size=10",
            "OFFSET, 13, dir=f;at=13",
            "TOKEN, 0, dir=f;at=*",
            "TOKEN, 13, dir=f;at=n10;skip=3;size=10",
            "TOKEN, 20, dir=f;at=n20",
            "BIDIRECTIONAL_CURSOR, 25, dir=f;at=n20;skip=5;size=10",
            "BIDIRECTIONAL_ID, 13, dir=f;at=i9;skip=3;after=i12;before=i13",
            "BIDIRECTIONAL_ID, 20, dir=f;at=i9;skip=10;size=10;after=i19",
            "ID, 3, dir=f;at=*;skip=3;after=i2",
            "NEXT_URL, 10, dir=f;at=%2Fv1%2Fitems%3Flimit%3D10%26from%3D10",
        })
        void inEveryScheme(Scheme scheme, int items, String text) {
            assertThat(new FakeServer(scheme, 25).list().after(items)).hasToString(HEAD + text);
        }

        @Test
        void onTheWayBack() {
            TestList list = new FakeServer(Scheme.BIDIRECTIONAL_CURSOR, 25).list();
            assertThat(list.from(list.after(25)).backward().after(7)).hasToString(HEAD + "dir=b;at=p20;skip=2;size=10");
        }

        @Test
        void valuesOfAnyKind() {
            Script api = Script.of(page(AB, "next", "a;b=c,d*e+f g/ü%"), page(AB, "next", null));
            TestList list = api.list(Plans.TOKEN);
            Cursor place = list.after(2);
            assertThat(place.toString()).isEqualTo(HEAD + "dir=f;at=a%3Bb%3Dc%2Cd%2Ae%2Bf%20g%2F%C3%BC%25");
            assertThat(list.from(place).ids()).containsExactly("a", "b");
            assertThat(api.sent("token")).containsExactly(null, "a;b=c,d*e+f g/ü%");
        }
    }

    @Nested
    class CursorBelongsToItsList {
        @Test
        void notToAnotherOperation() {
            TestList list = new FakeServer(Scheme.TOKEN, 5).list();
            assertThatThrownBy(() -> list.from(Cursor.parse("q1;op=listOthers;filters=564e6e74b20a08c8;dir=f;at=*")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("belongs to listOthers, not to listItems");
        }

        @Test
        void notToOtherFilters() {
            TestList list = new FakeServer(Scheme.TOKEN, 5).list();
            assertThatThrownBy(() -> list.from(Cursor.parse("q1;op=listItems;filters=0000000000000000;dir=f;at=*")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("other parameters");
        }

        @Test
        void notToAnotherScheme() {
            Cursor ids = new FakeServer(Scheme.BIDIRECTIONAL_ID, 25).list().after(13);
            assertThatThrownBy(() -> new FakeServer(Scheme.OFFSET, 5).list().from(ids))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("another way");
        }
    }

    @Nested
    class CursorOfALaterVersionIsRefused {
        @Test
        void whenItSaysMore() {
            TestList list = new FakeServer(Scheme.TOKEN, 5).list();
            assertThatThrownBy(() -> list.from(Cursor.parse(HEAD + "dir=f;at=*;until=x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'until'")
                    .hasMessageContaining("Raise the version");
        }

        @ParameterizedTest
        @ValueSource(strings = {"dir=f", "dir=f;at=*;skip=x", "dir=f;at=*;skip=-1", "dir=f;at=%zz", "dir=f;at", "x"})
        void damagedOnesToo(String text) {
            TestList list = new FakeServer(Scheme.TOKEN, 5).list();
            assertThatThrownBy(() -> list.from(Cursor.parse(HEAD + text))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class CursorHoldsNoHost {
        @ParameterizedTest
        @EnumSource
        void inAnyScheme(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 25);
            for (int i = 0; i <= 25; i++) {
                assertThat(server.list().after(i).toString())
                        .doesNotContain("example")
                        .doesNotContain("http");
            }
        }
    }

    @Nested
    class CursorHoldsNoSecret {
        @Test
        void evenIfTheApiRepeatsIt() {
            Script api = Script.of(page(AB, "next", "?api_key=s3cret&page=2"), page(AB, "next", null));
            PageSource<Object> source = new PageSource<>() {
                @Override
                public String operation() {
                    return api.operation();
                }

                @Override
                public String filters() {
                    return api.filters();
                }

                @Override
                public URI base() {
                    return api.base();
                }

                @Override
                public boolean mayReach(URI address) {
                    return api.mayReach(address);
                }

                @Override
                public Set<String> secrets() {
                    return Set.of("api_key");
                }

                @Override
                public Answer<Object> fetch(PageRequest request) {
                    return api.fetch(request);
                }
            };
            Cursor place = new TestList(Walk.over(source, Plans.URL)).after(2);
            assertThat(place).hasToString(HEAD + "dir=f;at=%2Fv1%2Fitems%3Fpage%3D2");
        }
    }

    @Nested
    class CursorFixesThePageSize {
        @Test
        void whereItCountsByPages() {
            FakeServer server = new FakeServer(Scheme.PAGE_NUMBER, 25);
            Cursor place = server.list().pageSize(4).after(9);
            server.requests.clear();
            assertThat(server.list().from(place).all()).isEqualTo(server.items.subList(9, 25));
            assertThat(server.requests)
                    .allSatisfy(
                            request -> assertThat(request.parameters()).containsEntry(Parameter.query("limit"), 4L));
        }

        @ParameterizedTest
        @EnumSource(names = {"PAGE_NUMBER", "TOKEN", "NEXT_URL"})
        void anotherIsRefused(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 25);
            Cursor place = server.list().pageSize(4).after(9);
            assertThatThrownBy(() -> server.list().from(place).pageSize(5))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("pages of 4 items");
            assertThatThrownBy(() -> server.list().pageSize(5).from(place))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(server.list().from(place).pageSize(4).all()).hasSize(16);
        }

        @ParameterizedTest
        @EnumSource(names = {"OFFSET", "BIDIRECTIONAL_ID", "ID"})
        void whereItDoesNotAnyWillDo(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 25);
            Cursor place = server.list().pageSize(4).after(9);
            assertThat(server.list().from(place).pageSize(5).all()).isEqualTo(server.items.subList(9, 25));
        }
    }

    @Nested
    class IdCursorGoesByItsNeighbours {
        @Test
        void forward() {
            FakeServer server = new FakeServer(Scheme.BIDIRECTIONAL_ID, 25);
            Cursor place = server.list().after(13);
            server.requests.clear();
            assertThat(server.list().from(place).all()).hasSize(12);
            assertThat(server.requests.get(0).parameters()).containsEntry(Parameter.query("starting_after"), "i12");
            assertThat(server.requests).hasSize(2);
        }

        @Test
        void backward() {
            FakeServer server = new FakeServer(Scheme.BIDIRECTIONAL_ID, 25);
            Cursor place = server.list().after(13);
            server.requests.clear();
            assertThat(server.list().from(place).backward().all()).hasSize(13);
            assertThat(server.requests.get(0).parameters()).containsEntry(Parameter.query("ending_before"), "i13");
            assertThat(server.requests).hasSize(2);
        }
    }

    @Nested
    class ForwardNeedsItsPlace {
        @Test
        void anEmptyPageThatGoesOnIsNotWhereItLies() {
            Script api = Script.of(
                    page(List.of("a", "b"), "next", "t1"),
                    page(List.of("c", "d"), "next", "t2"),
                    page(List.of(), "next", "t1b"),
                    page(List.of("c", "d"), "next", "t2"),
                    page(List.of("e")));
            TestList list = api.list(Plans.TOKEN);
            var rest = list.from(list.after(3)).iterator();

            assertThatThrownBy(rest::next).isInstanceOfSatisfying(PageContractException.class, failure -> {
                assertThat(failure).hasMessageContaining("forward-needs-its-place");
                assertThat(Objects.requireNonNull(failure.walk()).itemsDelivered())
                        .isZero();
            });
            assertThat(rest.next()).containsEntry("id", "d");
            assertThat(rest.next()).containsEntry("id", "e");
        }

        @Test
        void oneAtTheEndEndsTheWalk() {
            Script api = Script.of(page(List.of("a", "b")), page(List.of()));
            TestList list = api.list(Plans.TOKEN);

            assertThat(list.from(list.after(1)).ids()).isEmpty();
        }

        @Test
        void betweenPagesNoPlaceIsLost() {
            Script api = Script.of(
                    page(List.of("a", "b"), "next", "t1"), page(List.of(), "next", "t2"), page(List.of("c", "d")));
            TestList list = api.list(Plans.TOKEN);

            assertThat(list.from(list.after(2)).ids()).containsExactly("c", "d");
        }
    }
}
