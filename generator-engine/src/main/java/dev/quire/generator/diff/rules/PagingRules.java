package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.BACKWARD_PAGING;
import static dev.quire.generator.diff.Aspect.CURSOR_PARAMETER;
import static dev.quire.generator.diff.Aspect.FIRST_PAGE;
import static dev.quire.generator.diff.Aspect.HAS_MORE;
import static dev.quire.generator.diff.Aspect.NEXT_SOURCE;
import static dev.quire.generator.diff.Aspect.PAGE_CEILING;
import static dev.quire.generator.diff.Aspect.PAGE_END;
import static dev.quire.generator.diff.Aspect.PAGE_ITEMS;
import static dev.quire.generator.diff.Aspect.PAGE_SIZE_DEFAULT;
import static dev.quire.generator.diff.Aspect.PAGE_SIZE_MAXIMUM;
import static dev.quire.generator.diff.Aspect.PAGE_SIZE_PARAMETER;
import static dev.quire.generator.diff.Aspect.PAGE_TOTAL;
import static dev.quire.generator.diff.Aspect.PAGING;
import static dev.quire.generator.diff.Aspect.PAGING_SCHEME;
import static dev.quire.generator.diff.Direction.NONE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.LOOSENED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.RENAMED;
import static dev.quire.generator.diff.Kind.TIGHTENED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** How lists are walked, as the paging plans of both descriptions say. */
public final class PagingRules {
    private static final String STOPS = "Clients that were generated before stop early, repeat pages or fail.";
    private static final String PAGE = "{data: […], next: …}";

    private PagingRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(schemes(), ways(), contents(), extent(), sizes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> schemes() {
        return List.of(
                Rule.on(PAGING, REMOVED, NONE)
                        .error("{where} no longer pages by {name}")
                        .because("Walks see one page, or fail; the generated method returns another type.")
                        .advice("Keep paging, or pin it in quire.lock and tell callers")
                        .example("parameters: [cursor, limit], " + PAGE, "[…]"),
                Rule.on(PAGING, ADDED, NONE)
                        .warning("{where} pages by {name} now")
                        .because(
                                "Callers that do not know it see the first page only; the generated method returns another type.")
                        .advice("Pin it as unpaged in quire.lock, or tell callers")
                        .example("[…]", "parameters: [cursor, limit], " + PAGE),
                Rule.on(PAGING_SCHEME, CHANGED, NONE)
                        .error("{where} pages by {is} now, it paged by {was}")
                        .because(STOPS + " Cursors that were saved lose their meaning.")
                        .advice(Advice.ADD_BESIDE)
                        .example("page-number", "page-token"),
                Rule.on(BACKWARD_PAGING, REMOVED, NONE)
                        .error("{where} can no longer be walked backward")
                        .because("Walks that go back fail; the generated type loses that method.")
                        .advice("Keep the parameter that goes back")
                        .example("starting_after, ending_before", "starting_after"),
                Rule.on(BACKWARD_PAGING, ADDED, NONE)
                        .info("{where} can be walked backward now")
                        .because("Walks forward go on working.")
                        .advice(Advice.NOTHING)
                        .example("starting_after", "starting_after, ending_before"));
    }

    private static List<Rule> ways() {
        return List.of(
                Rule.on(CURSOR_PARAMETER, RENAMED, NONE)
                        .error("{where} takes the next page by {is} now, no longer by {was}")
                        .because(STOPS)
                        .advice(Advice.ADD_BESIDE)
                        .example("parameters: [cursor]", "parameters: [after]"),
                Rule.on(NEXT_SOURCE, CHANGED, NONE)
                        .error("{where} names the next page by {is} now, no longer by {was}")
                        .because(STOPS)
                        .advice(Advice.ADD_BESIDE)
                        .example("{data: […], next: …}", "{data: […], next_cursor: …}"),
                Rule.on(FIRST_PAGE, CHANGED, NONE)
                        .error("The first page of {where} is number {is} now, it was {was}")
                        .because("Walks skip or repeat a page.")
                        .advice("Keep the number")
                        .example("page: {default: 0}", "page: {default: 1}"));
    }

    private static List<Rule> contents() {
        return List.of(
                Rule.on(PAGE_ITEMS, CHANGED, NONE)
                        .error("The items of {where} are at {is} now, they were at {was}")
                        .because("Walks find no items.")
                        .advice(Advice.ADD_BESIDE)
                        .example("{data: […], next: …}", "{items: […], next: …}"),
                Rule.on(HAS_MORE, CHANGED, NONE)
                        .error("{where} says by {is} now whether there is more, no longer by {was}")
                        .because(STOPS)
                        .advice(Advice.ADD_BESIDE)
                        .example("{data: […], has_more: true}", "{data: […], more: true}"),
                Rule.on(HAS_MORE, REMOVED, NONE)
                        .error("{where} no longer says by {was} whether there is more")
                        .because(STOPS)
                        .advice(Advice.KEEP_SENDING)
                        .example("{data: […], has_more: true}", "{data: […]}"),
                Rule.on(HAS_MORE, ADDED, NONE)
                        .info("{where} says by {is} whether there is more")
                        .because("Walks end as they did.")
                        .advice(Advice.NOTHING)
                        .example("{data: […]}", "{data: […], has_more: true}"),
                Rule.on(PAGE_END, CHANGED, NONE)
                        .error("Walks of {where} end {is} now, they ended {was}")
                        .because(STOPS)
                        .advice("Keep what ends the list")
                        .example("endsWhen: absent", "endsWhen: empty-page"));
    }

    private static List<Rule> extent() {
        return List.of(
                Rule.on(PAGE_TOTAL, REMOVED, NONE)
                        .warning("{where} no longer says how many items there are (it was {was})")
                        .because("Progress bars lose their end; offset lists lose the proof that they are complete.")
                        .advice(Advice.KEEP_SENDING)
                        .example("{data: […], total: 7}", "{data: […]}"),
                Rule.on(PAGE_TOTAL, CHANGED, NONE)
                        .warning("{where} says by {is} now how many items there are, no longer by {was}")
                        .because("Progress bars lose their end; offset lists lose the proof that they are complete.")
                        .advice(Advice.ADD_BESIDE)
                        .example("{data: […], total: 7}", "{data: […], count: 7}"),
                Rule.on(PAGE_TOTAL, ADDED, NONE)
                        .info("{where} says by {is} how many items there are")
                        .because("Who does not know it does not read it.")
                        .advice(Advice.NOTHING)
                        .example("{data: […]}", "{data: […], total: 7}"),
                Rule.on(PAGE_CEILING, TIGHTENED, NONE)
                        .error("The last page that {where} gives is at {is} now, it was at {was}")
                        .because("Walks of long lists fail before their end.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("offset: {maximum: 10000}", "offset: {maximum: 1000}"),
                Rule.on(PAGE_CEILING, LOOSENED, NONE)
                        .info("The last page that {where} gives is at {is} now, it was at {was}")
                        .because("Walks come further.")
                        .advice(Advice.NOTHING)
                        .example("offset: {maximum: 1000}", "offset: {maximum: 10000}"));
    }

    private static List<Rule> sizes() {
        return List.of(
                Rule.on(PAGE_SIZE_PARAMETER, RENAMED, NONE)
                        .error("{where} takes the page size by {is} now, no longer by {was}")
                        .because("Pages have another size than callers ask for, or requests are refused.")
                        .advice(Advice.ADD_BESIDE)
                        .example("parameters: [limit]", "parameters: [page_size]"),
                Rule.on(PAGE_SIZE_PARAMETER, REMOVED, NONE)
                        .error("{where} no longer takes the page size by {was}")
                        .because("Pages have another size than callers ask for, or requests are refused.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("parameters: [cursor, limit]", "parameters: [cursor]"),
                Rule.on(PAGE_SIZE_PARAMETER, ADDED, NONE)
                        .info("{where} takes the page size by {is}")
                        .because("Walks without it go on working.")
                        .advice(Advice.NOTHING)
                        .example("parameters: [cursor]", "parameters: [cursor, limit]"),
                Rule.on(PAGE_SIZE_MAXIMUM, TIGHTENED, NONE)
                        .error("{where} gives at most {is} items a page now, it was {was}")
                        .because("Requests for larger pages are refused or cut.")
                        .advice(Advice.KEEP_ACCEPTING)
                        .example("limit: {maximum: 100}", "limit: {maximum: 50}"),
                Rule.on(PAGE_SIZE_MAXIMUM, LOOSENED, NONE)
                        .info("{where} gives at most {is} items a page now, it was {was}")
                        .because("Smaller pages go on working.")
                        .advice(Advice.NOTHING)
                        .example("limit: {maximum: 50}", "limit: {maximum: 100}"),
                Rule.on(PAGE_SIZE_DEFAULT, CHANGED, NONE)
                        .warning("{where} gives {is} items a page now unless asked for another number; it was {was}")
                        .because(
                                "Walks see the same items in more or fewer requests; who looks at one page sees more or fewer.")
                        .advice("Keep the default")
                        .example("limit: {default: 20}", "limit: {default: 10}"));
    }
}
