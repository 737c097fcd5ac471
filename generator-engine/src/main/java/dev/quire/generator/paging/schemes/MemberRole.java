package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.Answer.Member;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a member of the answer says about other pages, by its name and where it stands. */
enum MemberRole {
    /** A token that asks for the next page. */
    NEXT_TOKEN("nextpagetoken, nextcursor, nexttoken, nextpagecursor, nextcontinuationtoken, continuationtoken, "
            + "nextmarker, nextpagemarker, nextpagekey, nextkey, nextpageid, nextscrollid, nextoffset, nextstart, nextstartindex, "
            + "nextpagestart, nextskip, nextpage, lastevaluatedkey, continue, continuation, scrollid, cursornext, cursorsnext, "
            + "cursorsafter, cursorafter, pagingafter, paginationafter, pageinfonext, after, aftercursor, next"),
    /** Likewise, but it stands there on the last page too: only a flag tells the end. */
    LAST_POSITION("endcursor, cursorend, lastcursor, lastid, lastkey"),
    /** A token that asks for the previous page. */
    PREVIOUS_TOKEN("previouspagetoken, prevpagetoken, previouscursor, prevcursor, previoustoken, prevtoken, "
            + "previouspagecursor, prevpagecursor, cursorprevious, cursorprev, cursorsprevious, cursorsprev, cursorsbefore, "
            + "cursorbefore, startcursor, cursorstart, firstcursor, firstid, before, beforecursor, previous, prev"),
    /** The number of the next page. */
    NEXT_NUMBER("nextpage, nextpagenumber, nextpageno, nextpagenum, nextpageindex, next"),
    /** The address of the next page. */
    NEXT_URL("nextpageurl, nextpageuri, nexturl, nexturi, nextlink, nexthref, nextpagelink, odatanextlink, linksnext, "
            + "linksnextpage, linksnextpagehref, nextpagehref, "
            + "linknext, linksnexthref, nextpage, nextpath, next"),
    /** The address of the previous page. */
    PREVIOUS_URL("previouspageurl, previouspageuri, prevpageurl, prevpageuri, previousurl, previousuri, prevurl, "
            + "prevuri, previouslink, prevlink, previoushref, linksprevious, linksprev, linksprevioushref, "
            + "linksprevhref, linksprevpage, linksprevpagehref, linkspreviouspage, linkspreviouspagehref, "
            + "previouspage, previous, prev"),
    /** Whether there is another page. */
    HAS_MORE("hasmore, hasnext, hasnextpage, hasmoreitems, hasmorepages, hasmoreresults, hasmoredata, hasmorerecords, "
            + "moreavailable, moreresults, morepages, moreitems, istruncated, truncated, more"),
    /** Whether there is a page before. */
    HAS_PREVIOUS("hasprevious, hasprev, haspreviouspage, hasprevpage, hasless"),
    /** How many items there are on all pages. */
    TOTAL("totalcount, total, totalitems, totalresults, totalrecords, totalelements, totalentries, totalsize, "
            + "totalnumber, totalnumberofitems, totalhits, numfound, recordstotal, totalrows, totalitemcount");

    /** Names that count only together with where they stand, or with the type. */
    private static final Set<String> BARE =
            Set.of("next", "previous", "prev", "after", "before", "nextpage", "previouspage");

    private final List<String> names;

    MemberRole(String names) {
        this.names = List.of(names.split(", "));
    }

    /** How well the member's name stands for this role: 0 is best; null when it does not. */
    @Nullable
    Integer rank(Member member) {
        List<String> steps = member.path().steps();
        StringBuilder joined = new StringBuilder();
        Integer best = null;
        for (int at = steps.size() - 1; at >= 0; at--) {
            joined.insert(0, Words.joined(steps.get(at)));
            int rank = names.indexOf(joined.toString());
            best = rank >= 0 ? Integer.valueOf(rank) : best;
        }
        return best;
    }

    /** Whether this is one of the names for the role, in lower case and without anything between its words. */
    boolean isName(String joined) {
        return names.contains(joined);
    }

    /** Whether the member's own name says too little by itself. */
    static boolean isBare(Member member) {
        return BARE.contains(Words.joined(member.name()));
    }
}
