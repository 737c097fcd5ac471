package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Answer;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.ParameterRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation that answers with one array of items, and what stands around it.
 *
 * @param items the array
 * @param element one item
 * @param inputs the best parameter for each role
 * @param members what may speak of other pages: members of the body, of its paging objects, and beside the items
 */
record Listing(
        Exchange exchange,
        Answer answer,
        Member items,
        Member element,
        Map<InputRole, Input> inputs,
        List<Member> members) {

    private static final Set<String> CONTAINERS = Set.of(
            "meta",
            "metadata",
            "pagination",
            "paging",
            "pageinfo",
            "page",
            "links",
            "link",
            "cursor",
            "cursors",
            "responsemetadata",
            "resultinfo",
            "pager",
            "paginationinfo",
            "paginationmetadata",
            "pagemetadata",
            "listmetadata",
            "paginator",
            "metainfo",
            "next",
            "previous",
            "prev",
            "nextpage",
            "previouspage",
            "prevpage");
    private static final Set<String> PAGES = Set.of("page", "paging", "pagination");
    private static final int DEPTH = 3;

    static Listing of(Exchange exchange, Map<InputRole, Input> inputs, Answer answer, Member items, Member element) {
        List<Member> members = new ArrayList<>();
        collect(answer, answer.body(), items, DEPTH, members);
        return new Listing(exchange, answer, items, element, inputs, List.copyOf(members));
    }

    /** The best parameter for each role. */
    static Map<InputRole, Input> inputs(Exchange exchange) {
        Map<InputRole, Input> best = new EnumMap<>(InputRole.class);
        for (InputRole role : InputRole.values()) {
            Input first = first(exchange.inputs(), role::rank, any -> true);
            if (first != null) {
                best.put(role, first);
            }
        }
        Input skipping = named(exchange, Set.of("first"));
        Input taking = named(exchange, Set.of("max", "maxresults", "maxresult"));
        if (skipping != null && taking != null && !best.containsKey(InputRole.AFTER)) {
            best.putIfAbsent(InputRole.OFFSET, skipping);
            best.put(InputRole.PAGE_SIZE, taking);
        }
        return best;
    }

    /** The number of one of these names; null when there is none. A {@code first} beside a {@code max} skips items. */
    private static @Nullable Input named(Exchange exchange, Set<String> names) {
        return exchange.inputs().stream()
                .filter(input -> Kinds.isNumber(input.schema()) && names.contains(Words.joined(input.simpleName())))
                .findFirst()
                .orElse(null);
    }

    /** The first of those that rank best and pass the test; null when there is none. */
    private static <T> @Nullable T first(List<T> all, Function<T, @Nullable Integer> rank, Predicate<T> test) {
        T best = null;
        int least = Integer.MAX_VALUE;
        for (T one : all) {
            Integer own = rank.apply(one);
            if (own != null && own < least && test.test(one)) {
                best = one;
                least = own;
            }
        }
        return best;
    }

    private static void collect(Answer answer, Member object, Member items, int depth, List<Member> into) {
        for (Member member : answer.members(object)) {
            if (answer.element(member) != null) {
                continue;
            }
            into.add(member);
            boolean aroundItems =
                    items.path().pointer().startsWith(member.path().pointer() + '/');
            if (depth > 1 && (aroundItems || isContainer(member.name()))) {
                collect(answer, member, items, depth - 1, into);
            }
        }
    }

    /** Objects that speak of pages are named so, or begin with that word: {@code pageDetails}. */
    private static boolean isContainer(String name) {
        List<String> words = Words.of(name);
        return CONTAINERS.contains(String.join("", words)) || words.size() > 1 && PAGES.contains(words.get(0));
    }

    @Nullable
    Input input(InputRole role) {
        return inputs.get(role);
    }

    /**
     * The parameter that sets the page size. Where an operation pages in two ways, each has a size of its own: the one that
     * is declared next to the counter or token.
     */
    @Nullable
    Input sizeBeside(@Nullable ParameterRef target) {
        List<Input> all = exchange.inputs();
        boolean other = Stream.of(InputRole.TOKEN, InputRole.PAGE, InputRole.OFFSET)
                .map(inputs::get)
                .anyMatch(input -> input != null && !input.ref().equals(target));
        int at = IntStream.range(0, all.size())
                .filter(index -> all.get(index).ref().equals(target))
                .findFirst()
                .orElse(-1);
        if (at < 0 || !other) {
            return input(InputRole.PAGE_SIZE);
        }
        return IntStream.range(0, all.size())
                .filter(index -> index != at && InputRole.PAGE_SIZE.rank(all.get(index)) != null)
                .boxed()
                .min(Comparator.comparing(index -> Math.abs(index - at)))
                .map(all::get)
                .orElse(null);
    }

    /** The member that stands best for the role and passes the test; null when there is none. */
    @Nullable
    Member member(MemberRole role, Predicate<Member> test) {
        return first(members, role::rank, test);
    }

    @Nullable
    Member hasMore() {
        return member(MemberRole.HAS_MORE, member -> Kinds.isBoolean(member.schema()));
    }

    @Nullable
    Member hasPrevious() {
        return member(MemberRole.HAS_PREVIOUS, member -> Kinds.isBoolean(member.schema()));
    }

    /** Where the number of all items stands; null when nowhere. */
    @Nullable
    NextSource total() {
        Member total = member(MemberRole.TOTAL, member -> Kinds.isNumber(member.schema()));
        if (total != null) {
            return new NextSource.InBody(total.path());
        }
        for (String name :
                List.of("X-Total-Count", "X-Total", "Total-Count", "X-Total-Results", "X-Pagination-Total")) {
            String declared = exchange.header(name);
            if (declared != null) {
                return new NextSource.InHeader(declared);
            }
        }
        return null;
    }
}
