package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import org.jspecify.annotations.Nullable;

/** A parameter counts pages, and the answer says nothing of the next one. */
final class CountedPagesScheme implements Scheme {

    @Override
    public @Nullable Sighting see(Listing listing) {
        Input page = listing.input(InputRole.PAGE);
        if (page == null) {
            return null;
        }
        Sketch sketch = new Sketch(
                        listing,
                        PagingScheme.PAGE_NUMBER,
                        new NextPage.PageNumber(page.ref(), InputFacts.firstPage(page), null))
                .ceiling(page);
        Input size = listing.input(InputRole.PAGE_SIZE);
        if (size != null) {
            return sketch.sure(page.writtenName() + " counts pages of " + size.writtenName() + " items");
        }
        return sketch.likely(page.writtenName() + " may count pages, yet nothing sets their size");
    }
}
