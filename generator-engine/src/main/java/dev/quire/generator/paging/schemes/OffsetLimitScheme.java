package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import org.jspecify.annotations.Nullable;

/** A parameter counts the items to skip. */
final class OffsetLimitScheme implements Scheme {

    @Override
    public @Nullable Sighting see(Listing listing) {
        Input offset = Counters.of(listing, InputRole.OFFSET);
        if (offset == null) {
            return null;
        }
        Sketch sketch = new Sketch(
                        listing,
                        PagingScheme.OFFSET_LIMIT,
                        new NextPage.Offset(offset.ref(), InputFacts.firstOffset(offset)))
                .ceiling(offset);
        Input size = listing.input(InputRole.PAGE_SIZE);
        if (size != null) {
            return sketch.sure(offset.writtenName() + " skips items, " + size.writtenName() + " takes some");
        }
        return sketch.likely(offset.writtenName() + " may skip items, yet nothing sets the page size");
    }
}
