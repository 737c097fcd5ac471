/** A million items walked in a small heap. */
@org.jspecify.annotations.NullMarked
package dev.quire.benchmarks.million;
