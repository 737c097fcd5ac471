package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parameter counts pages, and the answer says nothing of the next one. */
final class CountedPagesScheme implements Scheme {

    private static final Set<String> EXTENTS =
            Set.of("totalpages", "pagestotal", "pages", "pagecount", "maxpages", "maxpage", "lastpage", "numpages");
    private static final Pattern SAID = Pattern.compile(
            "\\bpage (number|index)\\b|number of the page\\b|\\bwhich page\\b|\\bpage of (the |your )?(results|items|records)\\b"
                    + "|\\brequested page\\b|\\bpaginated\\b|\\bup to \\d+\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Sighting see(Listing listing) {
        Input page = Counters.of(listing, InputRole.PAGE);
        if (page == null) {
            return null;
        }
        Sketch sketch = new Sketch(
                        listing,
                        PagingScheme.PAGE_NUMBER,
                        new NextPage.PageNumber(page.ref(), InputFacts.firstPage(page), null))
                .ceiling(page);
        Input size = listing.sizeBeside(page.ref());
        if (size != null) {
            return sketch.sure(page.writtenName() + " counts pages of " + size.writtenName() + " items");
        }
        if (isSaidToCount(page)) {
            return sketch.sure(page.writtenName() + " is said to number pages");
        }
        if (Counters.isEchoed(listing, page) && tellsItsExtent(listing)) {
            return sketch.sure(page.writtenName() + " is told back beside the number of all pages or items");
        }
        return sketch.likely(page.writtenName() + " may count pages, yet nothing sets their size");
    }

    /** A number whose description says so, where pages have a size that nobody can choose. */
    private static boolean isSaidToCount(Input page) {
        String said = page.description();
        return said != null
                && Kinds.isSentNumber(page.schema())
                && SAID.matcher(said).find();
    }

    private static boolean tellsItsExtent(Listing listing) {
        return listing.total() != null
                || listing.members().stream()
                        .filter(member -> Kinds.isNumber(member.schema()))
                        .anyMatch(member -> EXTENTS.contains(Words.joined(member.name())));
    }
}
