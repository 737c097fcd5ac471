package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.Schema;
import dev.quire.generator.paging.Input;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a parameter does in paging, by its name, type, format and description. */
enum InputRole {
    /** How many items a page holds. */
    PAGE_SIZE(
            "limit, pagesize, perpage, pagelimit, maxresults, maxpagesize, itemsperpage, resultsperpage, pagesizelimit, "
                    + "recordsperpage, maxitems, maxrecords, maxcount, numresults, numberofresults, numitems, pagecount, "
                    + "resultsize, batchsize, size, count, top, take, rows, first, max, num, n"),
    /** Which page, counted. */
    PAGE("page, pagenumber, pageno, pagenum, pageindex, currentpage, pageid, pg, p"),
    /** How many items to skip. */
    OFFSET("offset, skip, pageoffset, startindex, startat, firstresult, startposition, startoffset, start, from"),
    /** What an earlier answer gave, opaque. */
    TOKEN(
            "pagetoken, nextpagetoken, nexttoken, cursor, nextcursor, pagecursor, continuationtoken, continuetoken, startcursor, "
                    + "continuation, continue, paginationtoken, cursortoken, pagingtoken, scrollid, scroll, marker, nextmarker, "
                    + "startingtoken, nextpage, nextpagekey, nextkey, pagekey, resumetoken, skiptoken, exclusivestartkey, "
                    + "bookmark, token, next, pageafter, page, offset, start"),
    /** An item or a cursor that the page begins behind. */
    AFTER("startingafter, startafter, after, aftercursor, aftertoken, afterid, pageafter, sinceid, lastid, lastkey, "
            + "startingafterid, startafterid, fromid, since"),
    /** An item or a cursor that the page ends before. */
    BEFORE("endingbefore, endbefore, before, beforecursor, beforetoken, beforeid, pagebefore, previouscursor, "
            + "prevcursor, previouspagetoken, prevpagetoken, endingbeforeid, untilid, maxid");

    private static final Set<String> PREFIXES = Set.of(
            "page", "paging", "pagination", "paginate", "pager", "query", "list", "cursor", "request", "options");
    private static final Pattern SKIPPING =
            Pattern.compile("offset|skip|index|start|position|pagina|first", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK =
            Pattern.compile("timestamp|\\bdates?\\b|\\butc\\b|time ?zone", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGING =
            Pattern.compile("page|pagina|cursor|next|previous|subsequent", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WORDS_OF_OTHER_USES =
            Set.of("from", "start", "token", "since", "n", "num", "p", "max");

    private final List<String> names;

    InputRole(String names) {
        this.names = List.of(names.split(", "));
    }

    /** How well the input's name stands for this role: 0 is best; null when the input has another role. */
    @Nullable
    Integer rank(Input input) {
        Integer rank = rankOfName(input.simpleName());
        return rank != null && fits(input) ? rank : null;
    }

    private @Nullable Integer rankOfName(String name) {
        List<String> words = Words.of(name);
        int rank = names.indexOf(String.join("", words));
        if (rank < 0 && words.size() > 1 && PREFIXES.contains(words.get(0)) && name.matches(".*[\\[.].*")) {
            rank = names.indexOf(String.join("", words.subList(1, words.size())));
        }
        return rank < 0 ? null : rank;
    }

    private boolean fits(Input input) {
        Schema schema = input.schema();
        String said = input.description() == null ? "" : input.description();
        boolean plainName = !WORDS_OF_OTHER_USES.contains(Words.joined(input.simpleName()));
        return switch (this) {
            case PAGE_SIZE ->
                (Kinds.isNumber(schema) || Kinds.isText(schema)) && plainName
                        || Kinds.isNumber(schema)
                                && PAGING.matcher(said + " " + input.simpleName())
                                        .find();
            case PAGE ->
                Kinds.isSentNumber(schema) && (plainName || PAGING.matcher(said).find());
            case OFFSET ->
                Kinds.isSentNumber(schema)
                        && !Kinds.isTime(schema, "")
                        && !CLOCK.matcher(said).find()
                        && (plainName || SKIPPING.matcher(said).find() && !Kinds.isTime(schema, said));
            case TOKEN ->
                Kinds.isText(schema)
                        && !Kinds.isSentNumber(schema)
                        && (plainName || PAGING.matcher(said).find());
            case AFTER, BEFORE -> (Kinds.isText(schema) || Kinds.isNumber(schema)) && !Kinds.isTime(schema, said);
        };
    }
}
