/** Says how often detection of paging is right, by descriptions whose operations people have labelled. */
@NullMarked
package dev.quire.benchmarks.truth;

import org.jspecify.annotations.NullMarked;
