/**
 * Lists, walked page by page: every item that the API returned, once, in order.
 *
 * <p>The rules of a walk, each with its id, are in {@code docs/paging.md}. Read {@link dev.quire.client.paging.Paged}
 * for what callers use, {@code PageWalker} for how a walk goes, {@link dev.quire.client.paging.WalkPlan} for what
 * generated code says about an operation.
 */
@NullMarked
package dev.quire.client.paging;

import org.jspecify.annotations.NullMarked;
