/** Holds the diff against labelled pairs of descriptions and against big descriptions; run by {@code benchmarks/diff-cases}. */
@NullMarked
package dev.quire.benchmarks.diff;

import org.jspecify.annotations.NullMarked;
