package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The {@code Link} header of the answer gives the address of the next page (RFC 8288). */
final class LinkHeaderScheme implements Scheme {

    @Override
    public @Nullable Sighting see(Listing listing) {
        Collection<Input> paging = listing.inputs().values();
        if (paging.isEmpty()) {
            return null;
        }
        Sketch sketch = new Sketch(listing, PagingScheme.LINK_HEADER, new NextPage.Link("next"));
        String taken = paging.iterator().next().writtenName();
        if (listing.exchange().header("Link") != null) {
            return sketch.sure("declares the Link header and takes " + taken);
        }
        boolean typical = listing.input(InputRole.PAGE_SIZE) != null || listing.input(InputRole.PAGE) != null;
        return typical ? sketch.likely("takes " + taken + ", and may send a Link header without declaring it") : null;
    }
}
