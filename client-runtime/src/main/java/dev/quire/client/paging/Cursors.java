package dev.quire.client.paging;

import dev.quire.client.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns places of a list into cursors and back. */
final class Cursors {
    private static final int DIGEST_LENGTH = 16;

    private Cursors() {}

    static Cursor write(Position place, PageSource<?> source, WalkPlan plan, @Nullable Integer size) {
        Position kept =
                new Position(place.backward(), kept(place, source, plan), place.skip(), place.after(), place.before());
        boolean sizeMatters = countsByPage(place, plan, false) || (plan.goesBack() && countsByPage(place, plan, true));
        return new CursorText(source.operation(), filters(source), kept, sizeMatters ? size : null).write();
    }

    /**
     * Reads a cursor of this list.
     *
     * @throws IllegalArgumentException if it is of another list, or damaged
     */
    static CursorText read(Cursor cursor, PageSource<?> source, WalkPlan plan) {
        CursorText text = CursorText.read(cursor);
        checkList(text, source);
        Position place = text.place();
        checkForm(place, plan);
        Position restored = new Position(
                place.backward(),
                restored(plan.parts(place.backward()), place.values(), source),
                place.skip(),
                place.after(),
                place.before());
        return new CursorText(text.operation(), text.filters(), restored, text.size());
    }

    /**
     * Checks that a cursor is of this list.
     *
     * @throws IllegalArgumentException if it is of another one
     */
    static void checkList(CursorText text, PageSource<?> source) {
        if (!text.operation().equals(source.operation())) {
            throw new IllegalArgumentException("This cursor belongs to " + text.operation() + ", not to "
                    + source.operation() + ". Give it to the list that it came from.");
        }
        if (!text.filters().equals(filters(source))) {
            throw new IllegalArgumentException("This cursor belongs to " + source.operation()
                    + " with other parameters. Call it with the same arguments, query and options as when the cursor was"
                    + " made; with(options) goes before from(cursor).");
        }
    }

    /** Whether a place means something else with pages of another size, for a walk in a direction. */
    static boolean countsByPage(Position place, WalkPlan plan, boolean backward) {
        if (plan.counting() != null) {
            return plan.counting() instanceof PageNumber && !(place.skip() == 0 && place.asksLike(plan.start()));
        }
        return place.skip() > 0 && (backward ? place.before() : place.after()) == null;
    }

    private static String filters(PageSource<?> source) {
        return Digests.of(source.filters(), DIGEST_LENGTH);
    }

    /** The values of a place without host and credentials. */
    static List<@Nullable String> kept(Position place, PageSource<?> source, WalkPlan plan) {
        List<NextPage> parts = plan.parts(place.backward());
        List<@Nullable String> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String value = place.values().get(i);
            kept.add(value == null ? null : parts.get(i).kept(value, source));
        }
        return kept;
    }

    private static List<@Nullable String> restored(
            List<NextPage> parts, List<@Nullable String> values, PageSource<?> source) {
        List<@Nullable String> restored = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String value = values.get(i);
            restored.add(value == null ? null : parts.get(i).restored(value, source));
        }
        return restored;
    }

    private static void checkForm(Position place, WalkPlan plan) {
        boolean counts =
                plan.counting() == null || DecodedValues.whole(place.values().get(0)) != null;
        boolean fits = place.values().size() == plan.parts(place.backward()).size()
                && (!place.backward() || plan.goesBack())
                && (place.after() == null || place.after().size() == plan.next().size())
                && (place.before() == null
                        || place.before().size() == plan.previous().size());
        if (!fits || !counts) {
            throw new IllegalArgumentException("This cursor was made when the list paged in another way ("
                    + plan.scheme() + " now), or it is damaged. Start anew.");
        }
    }
}
