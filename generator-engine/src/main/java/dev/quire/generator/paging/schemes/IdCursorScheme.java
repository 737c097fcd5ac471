package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagingScheme;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parameter takes the id of the last item, and where there is one for the first item, the list goes back too. */
final class IdCursorScheme implements Scheme {

    private static final List<String> IDS = List.of("id", "_id", "uuid", "guid");

    /** Says by itself what others need a description for. */
    private static final String LAST_SEEN = "lastseenid";

    private static final Set<String> FORWARD =
            Set.of("startingafter", "startafter", "afterid", "startingafterid", "startafterid", "lastid");
    private static final Pattern ID = Pattern.compile("\\bids?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile(
            "\\b(exclusive|not included|last|pagina\\w*|cursor|next page|after)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Sighting see(Listing listing) {
        Input after = listing.input(InputRole.AFTER);
        if (after == null || after.required() || listing.hasMore() == null && !isSaidToTakeTheLast(listing, after)) {
            return null;
        }
        BodyPath id = id(listing, after);
        if (id == null) {
            return null;
        }
        Input before = listing.input(InputRole.BEFORE);
        PagingScheme scheme = before == null ? PagingScheme.ID_CURSOR : PagingScheme.BIDIRECTIONAL_ID_CURSOR;
        Sketch sketch = new Sketch(listing, scheme, new NextPage.ItemId(after.ref(), id));
        String evidence = after.writtenName() + " takes " + id + " of the last item";
        if (before != null) {
            sketch.previous(new NextPage.ItemId(before.ref(), id));
            evidence += ", " + before.writtenName() + " of the first one";
        }
        return sketch.sure(evidence);
    }

    /** Without a flag that tells the end there must be no doubt whose id it is, nor in which direction it goes. */
    private static boolean isSaidToTakeTheLast(Listing listing, Input after) {
        if (listing.input(InputRole.PAGE_SIZE) == null) {
            return false;
        }
        String name = Words.joined(after.simpleName());
        String said = after.description();
        return name.equals(LAST_SEEN)
                || said != null
                        && FORWARD.contains(name)
                        && ID.matcher(said).find()
                        && LAST.matcher(said).find();
    }

    /** The item's id, where the parameter can take it: a number for texts is a time or a count. */
    private static @Nullable BodyPath id(Listing listing, Input after) {
        List<Member> members = listing.answer().members(listing.element());
        for (String name : IDS) {
            for (Member member : members) {
                if (member.name().equals(name)) {
                    return Kinds.takes(after.schema(), member.schema()) ? BodyPath.of(name) : null;
                }
            }
        }
        return null;
    }
}
