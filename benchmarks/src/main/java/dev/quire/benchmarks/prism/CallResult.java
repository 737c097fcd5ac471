package dev.quire.benchmarks.prism;

import org.jspecify.annotations.Nullable;

/**
 * What became of the calls of one operation.
 *
 * @param madeUp whether Prism made its answers up, because those that the description gives break their own schema
 * @param sent how many requests were answered as they should be
 * @param failure what went wrong with the first that was not; null when nothing did
 */
record CallResult(
        String operationId,
        boolean madeUp,
        int sent,
        @Nullable String failure) {

    @Override
    public String toString() {
        return (failure == null ? "ok      " : "FAILED  ") + operationId + ": " + sent + " requests"
                + (madeUp ? ", answers made up: the description's example breaks its schema" : "")
                + (failure == null ? "" : ", " + failure);
    }
}
