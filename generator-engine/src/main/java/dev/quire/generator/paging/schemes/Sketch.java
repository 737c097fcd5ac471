package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Absence;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagedOperation.Carry;
import dev.quire.generator.paging.PagedOperation.EndsWhen;
import dev.quire.generator.paging.PagingScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paged operation in the making: what all schemes have in common is read from the listing. */
final class Sketch {

    private final Listing listing;
    private final PagingScheme scheme;
    private final List<NextPage> next;
    private List<NextPage> previous = List.of();
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
        Input size = listing.sizeBeside(next.get(0).target());
        Member hasMore = listing.hasMore();
        Member hasPrevious = hasMore == null || previous.isEmpty() ? null : listing.hasPrevious();
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
                EndsWhen.ABSENT,
                Carry.ALL,
                null,
                null,
                null,
                Absence.bySchema(listing.answer(), listing.items().path(), next, path(hasMore)),
                List.of());
    }

    private static @Nullable BodyPath path(@Nullable Member member) {
        return member == null ? null : member.path();
    }
}
