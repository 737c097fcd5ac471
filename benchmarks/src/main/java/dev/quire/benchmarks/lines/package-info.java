/** What two generators write for the same descriptions: does it compile, how much is it, how long does it take. */
@NullMarked
package dev.quire.benchmarks.lines;

import org.jspecify.annotations.NullMarked;
