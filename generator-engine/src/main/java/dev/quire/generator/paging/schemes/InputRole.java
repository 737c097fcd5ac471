package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.Schema;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.ParameterRef;
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
                    + "resultsize, batchsize, displaysize, rpp, size, count, top, take, rows, first, max, number, num, n"),
    /** Which page, counted. */
    PAGE("page, pagenumber, pageno, pagenum, pageindex, currentpage, pageid, skippages, pg, p"),
    /** How many items to skip. */
    OFFSET("offset, skip, pageoffset, startindex, startat, firstresult, startposition, startoffset, recordindex, "
            + "limitstart, start, from"),
    /** What an earlier answer gave, opaque. */
    TOKEN(
            "pagetoken, nextpagetoken, nexttoken, cursor, nextcursor, pagecursor, continuationtoken, continuetoken, startcursor, "
                    + "continuation, continue, paginationtoken, cursortoken, pagingtoken, scrollid, scroll, marker, nextmarker, "
                    + "startingtoken, nextpage, nextpagekey, nextkey, pagekey, resumetoken, skiptoken, exclusivestartkey, "
                    + "lastevaluatedkey, bookmark, token, next, pageafter, page, offset, start"),
    /** An item or a cursor that the page begins behind. */
    AFTER("startingafter, startafter, after, aftercursor, aftertoken, afterid, pageafter, sinceid, lastid, lastkey, "
            + "startingafterid, startafterid, lastseenid, fromid, since"),
    /** An item or a cursor that the page ends before. */
    BEFORE("endingbefore, endbefore, before, beforecursor, beforetoken, beforeid, pagebefore, previouscursor, "
            + "prevcursor, previouspagetoken, prevpagetoken, endingbeforeid, untilid, maxid");

    /** What stands before {@code .} or {@code [}, and says nothing of the role. */
    private static final Set<String> PREFIXES = Set.of(
            "page", "paging", "pagination", "paginate", "pager", "query", "list", "cursor", "request", "options");
    /** What says nothing of the role by itself, however the words are put together. */
    private static final Set<String> PAGING_PREFIXES = Set.of("paging", "pagination", "paginate", "pager");

    private static final Pattern SKIPPING =
            Pattern.compile("offset|skip|index|start|position|pagina|first", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK =
            Pattern.compile("timestamp|\\bdates?\\b|\\butc\\b|time ?zone", Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\b(identifiers?|ids?) of (the |a )?(first|last|next)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGING =
            Pattern.compile("page|pagina|cursor|next|previous|subsequent", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAKING = Pattern.compile(
            "\\b(maximum|max|number|amount|count)\\b[^.]{0,30}\\bto (return|retrieve|fetch|show|list|display)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> OPAQUE = Set.of("cursor", "token", "marker", "continuation", "bookmark");
    private static final List<String> PER_PAGE = List.of("per", "page");
    private static final Set<String> WORDS_OF_OTHER_USES =
            Set.of("from", "start", "token", "since", "n", "num", "number", "p", "max");

    private final List<String> names;

    InputRole(String names) {
        this.names = List.of(names.split(", "));
    }

    /** How well the input's name stands for this role: 0 is best; null when the input has another role. */
    @Nullable
    Integer rank(Input input) {
        Integer rank = rankOfName(input);
        return rank != null && fits(input) ? rank : null;
    }

    /** How well the name alone stands for this role: 0 is best; null when it does not. */
    @Nullable
    Integer rankOfName(Input input) {
        String name = input.simpleName();
        List<String> words = Words.of(name);
        boolean parted = name.indexOf('[') >= 0 || name.indexOf('.') >= 0;
        int rank = rankOf(words);
        for (int from = 1; rank < 0 && from < words.size() && isPrefix(words.get(from - 1), input, parted); from++) {
            rank = rankOf(words.subList(from, words.size()));
        }
        return rank < 0 ? null : rank;
    }

    private int rankOf(List<String> words) {
        int rank = names.indexOf(String.join("", words));
        int size = words.size();
        boolean perPage =
                this == PAGE_SIZE && size > 2 && words.subList(size - 2, size).equals(PER_PAGE);
        return rank < 0 && perPage ? names.size() : rank;
    }

    /** The name of a header as one word, without the {@code X-} of old. */
    static String plainHeader(String name) {
        String joined = Words.joined(name);
        return joined.startsWith("x") && Words.of(name).get(0).equals("x") ? joined.substring(1) : joined;
    }

    private static boolean isPrefix(String word, Input input, boolean parted) {
        return parted && PREFIXES.contains(word)
                || PAGING_PREFIXES.contains(word)
                || word.equals("x") && input.ref().location() == ParameterRef.Location.HEADER;
    }

    /** Whether the name is used for nothing else. */
    static boolean isPlainName(Input input) {
        return !WORDS_OF_OTHER_USES.contains(Words.joined(input.simpleName()));
    }

    /** A {@code cursor} is no number to count with, whatever type it is declared with. */
    private static boolean isNamedAsToken(Input input) {
        List<String> words = Words.of(input.simpleName());
        return !words.isEmpty() && OPAQUE.contains(words.get(words.size() - 1)) && isPlainName(input);
    }

    private boolean fits(Input input) {
        Schema schema = input.schema();
        String said = input.description() == null ? "" : input.description();
        boolean plainName = isPlainName(input);
        return switch (this) {
            case PAGE_SIZE ->
                (Kinds.isNumber(schema) || Kinds.isText(schema)) && plainName
                        || Kinds.isNumber(schema)
                                && (PAGING.matcher(said + " " + input.simpleName())
                                                .find()
                                        || TAKING.matcher(said).find());
            case PAGE ->
                Kinds.isSentNumber(schema) && (plainName || PAGING.matcher(said).find());
            case OFFSET ->
                Kinds.isSentNumber(schema)
                        && !Kinds.isTime(schema, "")
                        && !CLOCK.matcher(said).find()
                        && !IDENTIFIER.matcher(said).find()
                        && (plainName || SKIPPING.matcher(said).find() && !Kinds.isTime(schema, said));
            case TOKEN ->
                Kinds.isText(schema)
                                && !Kinds.isSentNumber(schema)
                                && (plainName || PAGING.matcher(said).find())
                        || Kinds.isNumber(schema) && isNamedAsToken(input);
            case AFTER, BEFORE -> (Kinds.isText(schema) || Kinds.isNumber(schema)) && !Kinds.isTime(schema, said);
        };
    }
}
