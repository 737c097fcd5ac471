package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagingScheme;
import org.jspecify.annotations.Nullable;

/** A parameter takes the token that the last answer gave. */
final class PageTokenScheme implements Scheme {

    @Override
    public @Nullable Sighting see(Listing listing) {
        Tokens.Pair token = Tokens.forward(listing);
        if (token == null) {
            return null;
        }
        NextSource from = token.from();
        Sketch sketch = new Sketch(
                listing,
                PagingScheme.PAGE_TOKEN,
                new NextPage.Token(token.input().ref(), from));
        String evidence = token.input().writtenName() + " takes " + from;
        return token.sure()
                ? sketch.sure(evidence)
                : sketch.likely(evidence + ", which may be something else than the next token");
    }
}
