package dev.quire.client.paging;

import dev.quire.client.json.JsonObject;
import dev.quire.client.json.Model;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares each page of a numbered list, going forward, with the one before. */
final class DriftWatch {
    private static final System.Logger LOG = System.getLogger("dev.quire.client.paging");

    private final @Nullable Consumer<Drift> listener;
    private @Nullable FetchedPage<?, ?> before;
    private boolean isTold;

    /** The listener gets each drift; without one the first of a walk is logged. */
    DriftWatch(@Nullable Consumer<Drift> listener) {
        this.listener = listener;
    }

    void fetched(FetchedPage<?, ?> page) {
        FetchedPage<?, ?> last = before;
        before = page;
        if (last == null) {
            return;
        }
        Long totalBefore = last.total();
        Long totalNow = page.total();
        int repeated = repeated(last.items(), page.items());
        boolean isOther = totalBefore != null && totalNow != null && !totalBefore.equals(totalNow);
        if (isOther || repeated > 0) {
            tell(new Drift(page.operation(), page.asked().number(), totalBefore, totalNow, repeated));
        }
    }

    private void tell(Drift drift) {
        if (listener != null) {
            listener.accept(drift);
        } else if (!isTold) {
            LOG.log(System.Logger.Level.WARNING, drift::toString);
        }
        isTold = true;
    }

    /** Plain values may well be equal without being the same item. */
    private static int repeated(List<?> last, List<?> items) {
        for (int count = Math.min(last.size(), items.size()); count > 0; count--) {
            if (isIdentifiable(items.get(0))
                    && last.subList(last.size() - count, last.size()).equals(items.subList(0, count))) {
                return count;
            }
        }
        return 0;
    }

    private static boolean isIdentifiable(@Nullable Object item) {
        return item instanceof Model || item instanceof JsonObject || item instanceof Map;
    }
}
