/** Tells people and programs how each operation of a description pages, and why. */
@NullMarked
package dev.quire.generator.explain;

import org.jspecify.annotations.NullMarked;
