package dev.quire.generator.paging.extensions;

import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import java.util.List;

/** Names the scheme that some parts make up. */
final class SchemeOfParts {

    private SchemeOfParts() {}

    /** The scheme of the first part; with a way back, the one of both directions. */
    static PagingScheme of(List<NextPage> next, List<NextPage> previous) {
        NextPage first = next.get(0);
        boolean back = !previous.isEmpty();
        if (first instanceof NextPage.PageNumber) {
            return PagingScheme.PAGE_NUMBER;
        } else if (first instanceof NextPage.Offset) {
            return PagingScheme.OFFSET_LIMIT;
        } else if (first instanceof NextPage.ItemId) {
            return back ? PagingScheme.BIDIRECTIONAL_ID_CURSOR : PagingScheme.ID_CURSOR;
        } else if (first instanceof NextPage.Url) {
            return PagingScheme.NEXT_URL;
        } else if (first instanceof NextPage.Link) {
            return PagingScheme.LINK_HEADER;
        }
        return back ? PagingScheme.BIDIRECTIONAL_CURSOR : PagingScheme.PAGE_TOKEN;
    }
}
