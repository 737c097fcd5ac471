package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.PagedOperation;

/**
 * A scheme seen in an operation.
 *
 * @param sure whether the operation alone is proof; otherwise the API's other lists decide
 * @param evidence what was seen, for people
 */
public record Sighting(PagedOperation operation, boolean sure, String evidence) {}
