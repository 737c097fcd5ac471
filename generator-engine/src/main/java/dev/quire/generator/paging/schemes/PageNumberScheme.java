package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagingScheme;
import org.jspecify.annotations.Nullable;

/** A parameter counts pages, and the answer names the next number. */
final class PageNumberScheme implements Scheme {

    @Override
    public @Nullable Sighting see(Listing listing) {
        Input page = Counters.of(listing, InputRole.PAGE);
        Member next = listing.member(MemberRole.NEXT_NUMBER, member -> Kinds.isNumber(member.schema()));
        if (page == null || next == null) {
            return null;
        }
        NextSource from = new NextSource.InBody(next.path());
        return new Sketch(
                        listing,
                        PagingScheme.PAGE_NUMBER,
                        new NextPage.PageNumber(page.ref(), InputFacts.firstPage(page), from))
                .ceiling(page)
                .sure(page.writtenName() + " takes " + from);
    }
}
