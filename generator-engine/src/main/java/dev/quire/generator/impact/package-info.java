/** What changes of a description mean: for the wire, for paging, and for callers of the generated client. */
@NullMarked
package dev.quire.generator.impact;

import org.jspecify.annotations.NullMarked;
