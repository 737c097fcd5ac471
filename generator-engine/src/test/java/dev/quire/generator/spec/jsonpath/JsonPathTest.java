package dev.quire.generator.spec.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of RFC 9535 as facts: section, document, query, selected values. */
class JsonPathTest {
    private static final String STORE = "{store: {book: [{price: 8.95, author: Rees, category: ref},"
            + " {price: 12.99, author: Waugh, category: fiction}, {price: 8.99, author: Melville, category: fiction, isbn: i3},"
            + " {price: 22.99, author: Tolkien, category: fiction, isbn: i4}], bicycle: {color: red, price: 399}}}";
    private static final String LISTS = "{a: [3, 5, 1, 2, 4, 6, {b: j}, {b: k}, {b: {}}, {b: kilo}],"
            + " o: {p: 1, q: 2, r: 3, s: 5, t: {u: 6}}, e: f}";

    private static Node tree(String yaml) {
        return TreeReader.read(new SourceText("t.yaml", yaml), new Problems());
    }

    private static List<String> select(String document, String query) {
        return JsonPath.parse(query).find(tree(document)).stream()
                .map(match -> match.node().toJson().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$.store.book[*].author | \"Rees\" \"Waugh\" \"Melville\" \"Tolkien\"",
                "$..author              | \"Rees\" \"Waugh\" \"Melville\" \"Tolkien\"",
                "$.store..price         | 8.95 12.99 8.99 22.99 399",
                "$..book[2].author      | \"Melville\"",
                "$..book[2].publisher   | ``",
                "$..book[-1].isbn       | \"i4\"",
                "$..book[0,1].price     | 8.95 12.99",
                "$..book[:2].price      | 8.95 12.99",
                "$..book[?@.isbn].price | 8.99 22.99",
                "$..book[?@.price<10].author | \"Rees\" \"Melville\"",
            })
    void bookstore(String query, String expected) {
        assertThat(String.join(" ", select(STORE, query))).isEqualTo(expected);
    }

    @Test
    void theWildcardTakesMapsAndLists() {
        assertThat(select(STORE, "$.store.*")).hasSize(2);
        assertThat(select(STORE, "$..*")).hasSize(23);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$[1:3]    | 1 2",
                "$[5:]     | 5 6",
                "$[1:5:2]  | 1 3",
                "$[5:1:-2] | 5 3",
                "$[::-1]   | 6 5 4 3 2 1 0",
                "$[-2:]    | 5 6",
                "$[0:-5]   | 0 1",
                "$[::0]    | ``",
                "$[9:2]    | ``",
                "$[-1]     | 6",
                "$[7]      | ``",
                "$[ 1 , 0 : 2 ] | 1 0 1",
            })
    void indexesAndSlices(String query, String expected) {
        assertThat(String.join(" ", select("[0, 1, 2, 3, 4, 5, 6]", query))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "$.a[?@.b == 'kilo'] ; {\"b\":\"kilo\"}",
                "$.a[?(@.b == 'kilo')] ; {\"b\":\"kilo\"}",
                "$.a[?@>3.5] ; 5 4 6",
                "$.a[?@.b] ; {\"b\":\"j\"} {\"b\":\"k\"} {\"b\":{}} {\"b\":\"kilo\"}",
                "$.a[?@<2 || @.b == \"k\"] ; 1 {\"b\":\"k\"}",
                "$.a[?match(@.b, '[jk]')] ; {\"b\":\"j\"} {\"b\":\"k\"}",
                "$.a[?search(@.b, '[jk]')] ; {\"b\":\"j\"} {\"b\":\"k\"} {\"b\":\"kilo\"}",
                "$.o[?@>1 && @<4] ; 2 3",
                "$.o[?@.u || @.x] ; {\"u\":6}",
                "$.a[?@.b == $.x] ; 3 5 1 2 4 6",
                "$.o[?!@.u] ; 1 2 3 5",
                "$.o[?!(@.u || @ > 1)] ; 1",
                "$.a[?length(@.b) == 4] ; {\"b\":\"kilo\"}",
                "$.a[?length(@) == 1 && !@.b] ; ``",
                "$.o[?count(@.*) == 1] ; {\"u\":6}",
                "$.a[?value(@..b) == 'j'] ; {\"b\":\"j\"}",
                "$.a[?@.b != 'j'].b ; \"k\" {} \"kilo\"",
                "$.a[?@.b >= 'k' ].b ; \"k\" \"kilo\"",
            })
    void filters(String query, String expected) {
        assertThat(String.join(" ", select(LISTS, query))).isEqualTo(expected);
    }

    @Test
    void nullIsAValueAndAbsenceIsNone() {
        String document = "{a: null, b: [null], c: [{}]}";
        assertThat(select(document, "$.a")).containsExactly("null");
        assertThat(select(document, "$.a[0]")).isEmpty();
        assertThat(select(document, "$.b[?@]")).containsExactly("null");
        assertThat(select(document, "$.b[?@==null]")).containsExactly("null");
        assertThat(select(document, "$.c[?@.d==null]")).isEmpty();
    }

    @Test
    void namesMayBeQuotedAndEscaped() {
        String document = "{\"j j\": {\"k.k\": 3}, \"'\": {\"@\": 2}, \"\\u263a\": 1, \"/a/{b}\": 4}";
        assertThat(select(document, "$['j j']['k.k']")).containsExactly("3");
        assertThat(select(document, "$[\"j j\"][\"k.k\"]")).containsExactly("3");
        assertThat(select(document, "$['\\'']['@']")).containsExactly("2");
        assertThat(select(document, "$[\"'\"][\"@\"]")).containsExactly("2");
        assertThat(select(document, "$['\\u263A']")).containsExactly("1");
        assertThat(select(document, "$.\u263a")).containsExactly("1");
        assertThat(select(document, "$ ['/a/{b}']")).containsExactly("4");
    }

    @Test
    void descendantsComeAfterTheirParents() {
        String document = "{o: {j: 1, k: 2}, a: [5, 3, [{j: 4}, {k: 6}]]}";
        assertThat(select(document, "$..j")).containsExactly("1", "4");
        assertThat(select(document, "$..[0]")).containsExactly("5", "{\"j\":4}");
        assertThat(select(document, "$.a..[0, 1]")).containsExactly("5", "3", "{\"j\":4}", "{\"k\":6}");
    }

    @Test
    void comparisonsOfDifferentKindsAreFalse() {
        String document = "[{a: 13, b: '13', c: true, d: [1], e: {x: 1}}]";
        assertThat(select(document, "$[?@.a == @.b]")).isEmpty();
        assertThat(select(document, "$[?@.a < @.b]")).isEmpty();
        assertThat(select(document, "$[?@.c <= true]")).hasSize(1);
        assertThat(select(document, "$[?@.d == @.d]")).hasSize(1);
        assertThat(select(document, "$[?@.d == @.e]")).isEmpty();
        assertThat(select(document, "$[?@.x == @.y]")).hasSize(1);
        assertThat(select(document, "$[?@.x != @.a]")).hasSize(1);
        assertThat(select(document, "$[?@.a == 1.3e1]")).hasSize(1);
    }

    @Test
    void matchesKnowTheirPointers() {
        assertThat(JsonPath.parse("$..['x/y'][1]").find(tree("{a: {x/y: [0, 1]}}")))
                .singleElement()
                .satisfies(match -> assertThat(match.pointer()).hasToString("#/a/x~1y/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "$.",
                "$..",
                "$x",
                "$.a-b",
                "$[",
                "$[]",
                "$[a]",
                "$['a]",
                "$['a'",
                "$[01]",
                "$[-0]",
                "$[1.0]",
                "$[9007199254740992]",
                "$[?]",
                "$[?@.a==]",
                "$[?true]",
                "$[?'a']",
                "$[?@.*==1]",
                "$[?@..a==1]",
                "$[?@['a','b']==1]",
                "$[?!@.a==1]",
                "$[?length(@.*)==1]",
                "$[?length(@)]",
                "$[?count(1)==1]",
                "$[?match(@.a,'x')==true]",
                "$[?match(@.a)]",
                "$[?foo(@)]",
                "$[?@.a=1]",
                "$[?@.a==01]",
                "$['\\x']",
                "$['\\uD800']",
                "$. a",
                "$[?@.a==1 &&]",
                "$[?(@.a]",
                "$.a b"
            })
    void whatIsNoQueryIsRefused(String text) {
        assertThatThrownBy(() -> JsonPath.parse(text))
                .isInstanceOf(JsonPathException.class)
                .hasMessageStartingWith("at character ");
    }
}
