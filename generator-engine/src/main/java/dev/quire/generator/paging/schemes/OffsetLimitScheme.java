package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parameter counts the items to skip. */
final class OffsetLimitScheme implements Scheme {

    private static final Pattern FEWER = Pattern.compile(
            "\\breturns?\\b[^.]{0,20}\\b(fewer|less)\\b[^.]{0,40}\\bthan\\b[^.]{0,20}\\b(specified|requested|asked)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Sighting see(Listing listing) {
        Input offset = Counters.of(listing, InputRole.OFFSET);
        if (offset == null || isFilteredAfterwards(listing)) {
            return null;
        }
        Sketch sketch = new Sketch(
                        listing,
                        PagingScheme.OFFSET_LIMIT,
                        new NextPage.Offset(offset.ref(), InputFacts.firstOffset(offset)))
                .ceiling(offset);
        Input size = listing.sizeBeside(offset.ref());
        if (size != null) {
            return sketch.sure(offset.writtenName() + " skips items, " + size.writtenName() + " takes some");
        }
        return sketch.likely(offset.writtenName() + " may skip items, yet nothing sets the page size");
    }

    /** Where items are taken out of a range after it was counted, the number received says nothing of the next offset. */
    private static boolean isFilteredAfterwards(Listing listing) {
        String said = listing.exchange().operation().description();
        return said != null && FEWER.matcher(said).find();
    }
}
