package dev.quire.client.paging;

import dev.quire.client.http.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one operation pages, as generated code states it. Immutable: each step returns a new plan.
 *
 * <p>What each step means to a walk is in {@code docs/paging.md}; generated code takes it from {@code x-pagination} or
 * from what the generator found in the description.
 */
public final class WalkPlan {
    /** What asks for a page of {@link #counted}. */
    static final Parameter COUNTED = Parameter.query("page");

    private final String scheme;
    private @Nullable BodyPointer items;
    private List<NextPage> next = List.of();
    private List<NextPage> previous = List.of();
    private @Nullable BodyPointer hasMore;
    private @Nullable BodyPointer hasPrevious;
    private @Nullable Source total;
    private @Nullable PageSize pageSize;
    private @Nullable Long ceiling;
    private boolean endsWhenRepeated;
    private boolean endsWhenEmpty;
    private @Nullable Set<String> carry;
    private @Nullable Operation nextOperation;
    private @Nullable BodyPointer ok;
    private @Nullable BodyPointer error;
    private boolean itemsMayBeAbsent;
    private boolean nextMayBeAbsent;
    private Set<Integer> expired = Set.of(410);

    private WalkPlan(String scheme) {
        this.scheme = scheme;
    }

    private WalkPlan(WalkPlan plan) {
        scheme = plan.scheme;
        items = plan.items;
        next = plan.next;
        previous = plan.previous;
        hasMore = plan.hasMore;
        hasPrevious = plan.hasPrevious;
        total = plan.total;
        pageSize = plan.pageSize;
        ceiling = plan.ceiling;
        endsWhenRepeated = plan.endsWhenRepeated;
        endsWhenEmpty = plan.endsWhenEmpty;
        carry = plan.carry;
        nextOperation = plan.nextOperation;
        ok = plan.ok;
        error = plan.error;
        itemsMayBeAbsent = plan.itemsMayBeAbsent;
        nextMayBeAbsent = plan.nextMayBeAbsent;
        expired = plan.expired;
    }

    /** What is known of the page size; null where it is not. */
    record PageSize(
            Parameter parameter,
            @Nullable Integer defaultSize,
            @Nullable Integer maximum) {}

    /** A plan by the word of its scheme, as logs print it; the items are the body itself until said otherwise. */
    public static WalkPlan named(String scheme) {
        return new WalkPlan(scheme).items("");
    }

    /** The array of items, by JSON Pointer; empty when the body is the array. */
    public WalkPlan items(String pointer) {
        return with(plan -> plan.items = BodyPointer.of(pointer));
    }

    /** The pages have no array of items: each body is one item. */
    public WalkPlan noItems() {
        return with(plan -> plan.items = null);
    }

    /**
     * What the following request carries, added to what was said before. Counting parts and addresses stand alone.
     *
     * @throws IllegalArgumentException if parts do not go together
     */
    public WalkPlan next(NextPage... parts) {
        return with(plan -> plan.next = joined(next, parts));
    }

    /**
     * Likewise for going back. Counting parts go back by themselves and need none.
     *
     * @throws IllegalArgumentException if parts do not go together
     */
    public WalkPlan previous(NextPage... parts) {
        return with(plan -> plan.previous = joined(previous, parts));
    }

    /** A boolean that says whether there is another page; in the direction asked, unless {@link #hasPrevious} is set. */
    public WalkPlan hasMore(String pointer) {
        return with(plan -> plan.hasMore = BodyPointer.of(pointer));
    }

    /** A boolean that says whether there is a page before; {@link #hasMore} then speaks for going forward only. */
    public WalkPlan hasPrevious(String pointer) {
        return with(plan -> plan.hasPrevious = BodyPointer.of(pointer));
    }

    /** The number of all items. */
    public WalkPlan total(Source source) {
        return with(plan -> plan.total = source);
    }

    /** The parameter that sets the page size. */
    public WalkPlan pageSize(Parameter parameter) {
        return with(plan -> plan.pageSize = new PageSize(parameter, null, null));
    }

    /** The same, with what the API uses when it is not sent. */
    public WalkPlan pageSize(Parameter parameter, int defaultSize) {
        return with(plan -> plan.pageSize = new PageSize(parameter, defaultSize, null));
    }

    /** The same, with the most that the API takes. */
    public WalkPlan pageSize(Parameter parameter, int defaultSize, int maximum) {
        return with(plan -> plan.pageSize = new PageSize(parameter, defaultSize, maximum));
    }

    /** The parameter that sets the page size, with the most that the API takes; what it uses by itself is not known. */
    public WalkPlan pageSizeAtMost(Parameter parameter, int maximum) {
        return with(plan -> plan.pageSize = new PageSize(parameter, null, maximum));
    }

    /** The largest offset or page number that the API takes. */
    public WalkPlan ceiling(long ceiling) {
        return with(plan -> plan.ceiling = ceiling);
    }

    /** A next source that repeats the one that fetched the page ends the walk. */
    public WalkPlan endsWhenRepeated() {
        return with(plan -> plan.endsWhenRepeated = true);
    }

    /** A page without items ends the walk, whatever else it says. */
    public WalkPlan endsWhenEmpty() {
        return with(plan -> plan.endsWhenEmpty = true);
    }

    /** Following pages repeat these parameters of the first request, and no other. */
    public WalkPlan carry(String... names) {
        return with(plan -> plan.carry = Set.of(names));
    }

    /** Following pages repeat no parameter of the first request. */
    public WalkPlan carryNothing() {
        return carry();
    }

    /** Following pages repeat every parameter of the first request; the address of a next page is used as it is. */
    public WalkPlan carryAll() {
        return with(plan -> plan.carry = null);
    }

    /** The operation that answers for the pages after the first, where it is another one. */
    public WalkPlan nextOperation(Operation operation) {
        return with(plan -> plan.nextOperation = operation);
    }

    /** A boolean that is false when a 2xx answer is an error. */
    public WalkPlan ok(String pointer) {
        return with(plan -> plan.ok = BodyPointer.of(pointer));
    }

    /** The message in that case. */
    public WalkPlan error(String pointer) {
        return with(plan -> plan.error = BodyPointer.of(pointer));
    }

    /** A good page may lack its array of items. */
    public WalkPlan itemsMayBeAbsent() {
        return with(plan -> plan.itemsMayBeAbsent = true);
    }

    /** A good page may lack its next source. */
    public WalkPlan nextMayBeAbsent() {
        return with(plan -> plan.nextMayBeAbsent = true);
    }

    /** Statuses that mean an expired cursor, beside 410. */
    public WalkPlan expired(int... statuses) {
        return with(plan -> plan.expired = Set.copyOf(
                Stream.concat(expired.stream(), IntStream.of(statuses).boxed()).toList()));
    }

    /** Pages that stand in a list, counted from 0: what {@link Walk#ofPages} walks. */
    WalkPlan counted(int pages) {
        return with(plan -> {
            plan.next = List.of(new PageNumber(COUNTED, 0, null, pages - 1L));
            plan.previous = List.of();
            plan.hasMore = null;
            plan.hasPrevious = null;
            plan.ceiling = null;
            plan.endsWhenEmpty = false;
            plan.itemsMayBeAbsent = true;
        });
    }

    String scheme() {
        return scheme;
    }

    List<NextPage> next() {
        return next;
    }

    List<NextPage> previous() {
        return previous;
    }

    @Nullable
    Source total() {
        return total;
    }

    @Nullable
    PageSize pageSize() {
        return pageSize;
    }

    @Nullable
    Long ceiling() {
        return ceiling;
    }

    boolean isEndWhenRepeated() {
        return endsWhenRepeated;
    }

    boolean isEndWhenEmpty() {
        return endsWhenEmpty;
    }

    /** Names of the parameters that following pages repeat; null for all. */
    @Nullable
    Set<String> carried() {
        return carry;
    }

    @Nullable
    Operation nextOperation() {
        return nextOperation;
    }

    Set<Integer> expired() {
        return expired;
    }

    /** The parameters that a walk sets by itself. */
    List<Parameter> ownParameters() {
        Stream<NextPage> parts = Stream.concat(next.stream(), previous.stream());
        Stream<Parameter> size = Stream.ofNullable(pageSize).map(PageSize::parameter);
        return Stream.concat(parts.flatMap(part -> Stream.ofNullable(part.parameter())), size)
                .toList();
    }

    /** The part that counts, pages or items; null when none does. */
    @Nullable
    Counted counting() {
        return next.size() == 1 && next.get(0) instanceof Counted counted ? counted : null;
    }

    boolean goesBack() {
        return !previous.isEmpty() || counting() != null;
    }

    /** The parts by which pages of a way are asked for; counting parts serve both. */
    List<NextPage> parts(boolean backward) {
        return backward && !previous.isEmpty() ? previous : next;
    }

    /** The place before the first item. */
    Position start() {
        return Position.of(false, next.stream().map(NextPage::first).toList());
    }

    @Nullable
    BodyPointer items() {
        return items;
    }

    @Nullable
    BodyPointer hasMore() {
        return hasMore;
    }

    @Nullable
    BodyPointer hasPrevious() {
        return hasPrevious;
    }

    @Nullable
    BodyPointer ok() {
        return ok;
    }

    @Nullable
    BodyPointer error() {
        return error;
    }

    boolean itemsMayLack() {
        return itemsMayBeAbsent;
    }

    boolean nextMayLack() {
        return nextMayBeAbsent;
    }

    private static List<NextPage> joined(List<NextPage> parts, NextPage... more) {
        List<NextPage> joined = new ArrayList<>(parts);
        joined.addAll(List.of(more));
        if (joined.size() > 1 && !joined.stream().allMatch(part -> part instanceof Token || part instanceof ItemId)) {
            throw new IllegalArgumentException("Only tokens and values of items go together in one request.");
        }
        return List.copyOf(joined);
    }

    private WalkPlan with(Consumer<WalkPlan> change) {
        WalkPlan copy = new WalkPlan(this);
        change.accept(copy);
        return copy;
    }
}
