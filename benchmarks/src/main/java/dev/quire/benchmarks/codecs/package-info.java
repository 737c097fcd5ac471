/** Random values that satisfy a description's schemas, sent through the codecs that were generated from them. */
@NullMarked
package dev.quire.benchmarks.codecs;

import org.jspecify.annotations.NullMarked;
