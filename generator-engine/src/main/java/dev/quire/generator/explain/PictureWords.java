package dev.quire.generator.explain;

import dev.quire.generator.explain.ExplainedParameter.Purpose;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.PagingScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the picture of a scheme.
 *
 * @param caption how the pages follow each other and when they end, for people
 * @param requests what each of the three requests says
 * @param place where an answer says what to ask for next
 * @param said what each of the three answers says there; empty when it says nothing
 * @param counted what the walk adds where it counts
 * @param ids whether items show their ids
 * @param back whether the answers lead back too
 */
record PictureWords(
        String caption,
        List<String> requests,
        Place place,
        List<String> said,
        String counted,
        boolean ids,
        boolean back) {

    /** Where an answer says what to ask for next. */
    enum Place {
        NOWHERE,
        HEAD,
        FOOT,
        LAST_ITEM
    }

    static PictureWords of(PagingScheme scheme, ExplainedOperation example) {
        String by = name(example, Purpose.NEXT, "page");
        String from = member(example.next(), "next");
        boolean back = example.previous() != null;
        Place place = example.next() != null && example.next().startsWith("header:") ? Place.HEAD : Place.FOOT;
        return switch (scheme) {
            case PAGE_NUMBER -> pageNumber(example, by, from);
            case OFFSET_LIMIT ->
                counted(
                        "each request skips the items that were received before. The walk ends with an empty page, or where"
                                + " a short page reaches the total.",
                        List.of(by + "=0", by + "=3", by + "=6"),
                        "+ 3");
            case PAGE_TOKEN ->
                new PictureWords(
                        "an answer gives the token that asks for the next page. The walk ends where it gives none.",
                        List.of("first page", by + "=a7f", by + "=k2c"),
                        place,
                        List.of(from + ": a7f", from + ": k2c", from + ": null"),
                        "",
                        false,
                        false);
            case ID_CURSOR, BIDIRECTIONAL_ID_CURSOR -> ids(example, by, back);
            case BIDIRECTIONAL_CURSOR ->
                new PictureWords(
                        "an answer gives one token for the next page and one for the page before. The walk ends where the"
                                + " answer gives none, or says that there is no more.",
                        List.of("first page", by + "=c3", by + "=c6"),
                        place,
                        List.of(from + ": c3", from + ": c6", from + ": null"),
                        "",
                        false,
                        true);
            case NEXT_URL ->
                new PictureWords(
                        "an answer gives the whole address of the next page, which must stay at the same host. The walk"
                                + " ends where it gives none.",
                        List.of("first page", "that address", "that address"),
                        place,
                        List.of(from + ": /…?p=2", from + ": /…?p=3", from + ": null"),
                        "",
                        false,
                        back);
            case LINK_HEADER ->
                new PictureWords(
                        "the Link header of an answer (RFC 8288) holds the address of the next page. The walk ends where"
                                + " no link has that relation.",
                        List.of("first page", "that address", "that address"),
                        Place.HEAD,
                        List.of("Link: <…2>; rel=next", "Link: <…3>; rel=next", "no rel=next"),
                        "",
                        false,
                        back);
        };
    }

    private static PictureWords pageNumber(ExplainedOperation example, String by, String from) {
        List<String> requests = List.of(by + "=1", by + "=2", by + "=3");
        if (example.next() == null) {
            return counted(
                    "each request asks for the page after the last one. The walk ends with an empty page.",
                    requests,
                    "+ 1");
        }
        return new PictureWords(
                "an answer gives the number of the next page. The walk ends where it gives none; where the answer gives"
                        + " no number at all, pages are counted until one is empty.",
                requests,
                Place.FOOT,
                List.of(from + ": 2", from + ": 3", from + ": null"),
                "",
                false,
                false);
    }

    private static PictureWords ids(ExplainedOperation example, String by, boolean back) {
        String more = member(example.hasMore(), "");
        return new PictureWords(
                "the last item of a page asks for the items after it"
                        + (back ? ", the first one for the items before it" : "")
                        + ". The walk ends where the answer says that there is no more"
                        + (more.isEmpty() ? ", or with an empty page." : "."),
                List.of("first page", by + "=id_3", by + "=id_6"),
                Place.LAST_ITEM,
                more.isEmpty() ? List.of() : List.of(more + ": true", more + ": true", more + ": false"),
                "",
                true,
                back);
    }

    private static PictureWords counted(String caption, List<String> requests, String step) {
        return new PictureWords(caption, requests, Place.NOWHERE, List.of(), step, false, false);
    }

    /** Whether the first item of a page leads back. */
    boolean backOfItem() {
        return back && place == Place.LAST_ITEM;
    }

    /** What stands in the n-th item, from 1. */
    String item(int n) {
        return ids ? "id_" + n : "item " + n;
    }

    private static String name(ExplainedOperation example, Purpose purpose, String otherwise) {
        return example.parameters().stream()
                .filter(parameter -> parameter.purpose() == purpose)
                .map(ExplainedParameter::name)
                .findFirst()
                .orElse(otherwise);
    }

    /** The last name of a path or header. */
    private static String member(@Nullable String source, String otherwise) {
        if (source == null) {
            return otherwise;
        }
        if (!source.startsWith("$")) {
            return source.split(", ", 2)[0].replace("header:", "");
        }
        List<String> steps = BodyPath.startOf(source).steps();
        return steps.isEmpty() ? otherwise : steps.get(steps.size() - 1);
    }
}
