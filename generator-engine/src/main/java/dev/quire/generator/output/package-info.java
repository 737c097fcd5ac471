/** Puts generated files where they belong, and nowhere else. */
@NullMarked
package dev.quire.generator.output;

import org.jspecify.annotations.NullMarked;
