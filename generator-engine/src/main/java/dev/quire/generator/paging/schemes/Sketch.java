package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagedOperation.Absent;
import dev.quire.generator.paging.PagedOperation.Carry;
import dev.quire.generator.paging.PagedOperation.EndsWhen;
import dev.quire.generator.paging.PagingScheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paged operation in the making: what all schemes have in common is read from the listing. */
final class Sketch {

    private final Listing listing;
    private final PagingScheme scheme;
    private final List<NextPage> next;
    private List<NextPage> previous = List.of();
    private boolean nextRequired = true;
    private @Nullable Long ceiling;

    Sketch(Listing listing, PagingScheme scheme, NextPage next) {
        this.listing = listing;
        this.scheme = scheme;
        this.next = List.of(next);
    }

    /** Goes back by this. */
    Sketch previous(NextPage part) {
        previous = List.of(part);
        return this;
    }

    /** The next source stands here. */
    Sketch source(Member member) {
        nextRequired = member.required();
        return this;
    }

    /** Numbers above the parameter's maximum are refused. */
    Sketch ceiling(Input input) {
        ceiling = InputFacts.maximumOf(input);
        return this;
    }

    Sighting sure(String evidence) {
        return new Sighting(finish(), true, evidence);
    }

    Sighting likely(String evidence) {
        return new Sighting(finish(), false, evidence);
    }

    private PagedOperation finish() {
        Input size = listing.input(InputRole.PAGE_SIZE);
        Member hasMore = listing.hasMore();
        Member hasPrevious = hasMore == null || previous.isEmpty() ? null : listing.hasPrevious();
        boolean whole = next.stream().anyMatch(part -> part.target() == null);
        return new PagedOperation(
                listing.exchange().operation().key(),
                scheme,
                listing.items().path(),
                next,
                previous,
                path(hasMore),
                path(hasPrevious),
                listing.total(),
                size == null ? null : InputFacts.pageSize(size),
                ceiling,
                counted() && hasMore == null ? EndsWhen.EMPTY_PAGE : EndsWhen.ABSENT,
                whole ? Carry.NONE : Carry.ALL,
                null,
                null,
                null,
                mayBeAbsent(),
                List.of());
    }

    private boolean counted() {
        return next.stream()
                .anyMatch(part -> part instanceof NextPage.Offset
                        || part instanceof NextPage.PageNumber number && number.from() == null);
    }

    private Set<Absent> mayBeAbsent() {
        Set<Absent> absent = EnumSet.noneOf(Absent.class);
        if (!listing.items().required()) {
            absent.add(Absent.ITEMS);
        }
        if (!nextRequired) {
            absent.add(Absent.NEXT);
        }
        return Set.copyOf(absent);
    }

    private static @Nullable BodyPath path(@Nullable Member member) {
        return member == null ? null : member.path();
    }
}
