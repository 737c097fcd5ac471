/** Quire beside the stock generator: what both write for the same descriptions, and how the stock generator's clients act. */
@NullMarked
package dev.quire.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
