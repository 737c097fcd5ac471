package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagingScheme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer gives the address of the next page. */
final class NextUrlScheme implements Scheme {

    private static final Set<String> HOLDERS = Set.of("links", "link");

    @Override
    public @Nullable Sighting see(Listing listing) {
        Member next = listing.member(MemberRole.NEXT_URL, member -> Kinds.isText(member.schema()));
        if (next == null) {
            return null;
        }
        Sketch sketch = new Sketch(listing, PagingScheme.NEXT_URL, url(next));
        Member previous = listing.member(
                MemberRole.PREVIOUS_URL,
                member -> Kinds.isText(member.schema()) && isAddress(member) == isAddress(next));
        if (previous != null) {
            sketch.previous(url(previous));
        }
        String evidence = next.path() + " is the next page's address";
        return isAddress(next) ? sketch.sure(evidence) : sketch.likely(next.path() + " may be the next page's address");
    }

    private static boolean isAddress(Member member) {
        boolean held = member.path().steps().stream().map(Words::joined).anyMatch(HOLDERS::contains);
        return !MemberRole.isBare(member) || held || Kinds.isAddress(member.schema());
    }

    /** Whether nothing else but an address can stand there. */
    static boolean isSureAddress(Member member) {
        return Kinds.isText(member.schema()) && isAddress(member);
    }

    private static NextPage url(Member member) {
        return new NextPage.Url(new NextSource.InBody(member.path()));
    }
}
