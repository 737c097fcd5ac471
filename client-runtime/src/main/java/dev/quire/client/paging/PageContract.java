package dev.quire.client.paging;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every page must say to be one. */
final class PageContract {
    private PageContract() {}

    /** Refuses an answer that is no page of the list. */
    static void check(FetchedPage<?, ?> page) {
        String refusal = refusal(page);
        if (refusal != null) {
            throw new PageContractException(
                    page.operation(), "ok-false-is-an-error", "answered 2xx and said that it failed: " + refusal);
        }
        if (page.lacksItems() && !mayLackItems(page)) {
            throw new PageContractException(
                    page.operation(),
                    "items-or-next-must-be-there",
                    "gave a page with neither items nor a word on the next page. If the API does so for an empty list,"
                            + " say in x-pagination that both may be absent");
        }
    }

    private static @Nullable String refusal(FetchedPage<?, ?> page) {
        WalkPlan plan = page.plan();
        Object body = page.answer().body();
        if (plan.ok() == null
                || !Boolean.FALSE.equals(DecodedValues.plain(plan.ok().find(body)))) {
            return null;
        }
        String message =
                plan.error() == null ? null : DecodedValues.text(plan.error().find(body));
        return message == null ? "it gives no reason" : message;
    }

    private static boolean mayLackItems(FetchedPage<?, ?> page) {
        WalkPlan plan = page.plan();
        return saysNext(page) || (plan.itemsMayLack() && (plan.nextMayLack() || !statesNext(plan)));
    }

    private static boolean statesNext(WalkPlan plan) {
        return plan.hasMore() != null
                || plan.hasPrevious() != null
                || parts(plan).anyMatch(NextPage::isStated);
    }

    private static boolean saysNext(FetchedPage<?, ?> page) {
        WalkPlan plan = page.plan();
        return parts(plan).anyMatch(part -> part.statedIn(page.answer()))
                || Stream.of(plan.hasMore(), plan.hasPrevious())
                        .anyMatch(flag -> flag != null
                                && !BodyPointer.isAbsent(flag.find(page.answer().body())));
    }

    private static Stream<NextPage> parts(WalkPlan plan) {
        return Stream.concat(plan.next().stream(), plan.previous().stream());
    }
}
