package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import org.jspecify.annotations.Nullable;

/** The answer gives a token for the next page and one for the page before. */
final class BidirectionalCursorScheme implements Scheme {

    @Override
    public @Nullable Sighting see(Listing listing) {
        Tokens.Pair next = Tokens.forward(listing);
        Tokens.Pair previous = next == null ? null : Tokens.backward(listing, next);
        if (next == null || previous == null) {
            return null;
        }
        Sketch sketch = new Sketch(listing, PagingScheme.BIDIRECTIONAL_CURSOR, part(next)).previous(part(previous));
        String evidence = taking(next) + ", " + taking(previous) + " going back";
        return next.sure()
                ? sketch.sure(evidence)
                : sketch.likely(evidence + ", yet that may be something else than tokens for other pages");
    }

    private static NextPage part(Tokens.Pair token) {
        return new NextPage.Token(token.input().ref(), token.from());
    }

    private static String taking(Tokens.Pair token) {
        return token.input().writtenName() + " takes " + token.from();
    }
}
