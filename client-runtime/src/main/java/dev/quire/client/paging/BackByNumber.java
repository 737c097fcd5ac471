package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** Goes back over numbered pages: to the number before. */
final class BackByNumber implements Route {
    private final PageNumber part;

    BackByNumber(PageNumber part) {
        this.part = part;
    }

    @Override
    public @Nullable Position enter(Position place) {
        boolean isBeginningOfPage = !place.backward() && place.skip() == 0;
        return isBeginningOfPage ? before(place.number()) : place;
    }

    @Override
    public @Nullable Position after(FetchedPage<?, ?> page) {
        return before(page.asked().number());
    }

    private @Nullable Position before(long number) {
        return number <= part.firstNumber() ? null : Position.of(true, number - 1, 0);
    }
}
