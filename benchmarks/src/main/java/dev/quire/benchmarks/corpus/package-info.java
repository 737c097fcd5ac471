/** Clients of many real descriptions: generated, compiled, and the failures counted by kind. */
@NullMarked
package dev.quire.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
