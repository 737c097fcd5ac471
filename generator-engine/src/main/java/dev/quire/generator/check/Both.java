package dev.quire.generator.check;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The same of both descriptions, which big ones take a second or two for: made at the same time.
 *
 * @param before of the baseline
 * @param present of the present description
 */
record Both<T>(T before, T present) {

    /** Makes both. What one of them throws is thrown as it is; where both do, it is the present one's. */
    static <T> Both<T> of(Supplier<T> before, Supplier<T> present) {
        FutureTask<T> beside = new FutureTask<>(before::get);
        Thread thread = new Thread(beside, "quire-baseline");
        thread.setDaemon(true);
        thread.start();
        T made = present.get();
        try {
            return new Both<>(beside.get(), made);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the baseline was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
