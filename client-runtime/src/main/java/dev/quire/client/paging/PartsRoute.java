package dev.quire.client.paging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes by what the plan's parts find in each page, forward or backward. */
final class PartsRoute implements Route {
    private final WalkPlan plan;
    private final boolean backward;
    private final List<NextPage> parts;

    PartsRoute(WalkPlan plan, boolean backward) {
        this.plan = plan;
        this.backward = backward;
        this.parts = backward ? plan.previous() : plan.next();
    }

    @Override
    public @Nullable Position enter(Position place) {
        if (plan.counting() instanceof Offset && place.skip() > 0) {
            return Position.of(false, place.number() + place.skip(), 0);
        }
        List<@Nullable String> beside = backward ? place.before() : place.after();
        if (beside != null) {
            return Position.of(backward, beside);
        }
        return backward && place.equals(plan.start()) ? null : place;
    }

    @Override
    public @Nullable Position after(FetchedPage<?, ?> page) {
        Boolean more = page.more(backward);
        if (Boolean.FALSE.equals(more)) {
            return null;
        }
        if (plan.isEndWhenEmpty() && page.isEmpty()) {
            return null;
        }
        if (backward && page.asked().asksLike(plan.start())) {
            return null;
        }
        List<@Nullable String> values = valuesAfter(page);
        if (values.stream().allMatch(value -> value == null)) {
            return endUnlessMore(page, more);
        }
        if (plan.isEndWhenRepeated() && page.isNamedBy(values)) {
            return null;
        }
        return Position.of(backward, values);
    }

    List<@Nullable String> valuesAfter(FetchedPage<?, ?> page) {
        List<@Nullable String> values = new ArrayList<>();
        for (NextPage part : parts) {
            values.add(part.after(page));
        }
        return values;
    }

    private @Nullable Position endUnlessMore(FetchedPage<?, ?> page, @Nullable Boolean more) {
        if (Boolean.TRUE.equals(more)) {
            throw new PageContractException(
                    page.operation(),
                    "more-needs-a-way-on",
                    "says that there is more and gives nothing to go on from: the page has " + page.received()
                            + " items");
        }
        return null;
    }
}
