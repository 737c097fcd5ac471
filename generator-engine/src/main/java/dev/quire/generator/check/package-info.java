/** The second pipeline: whether a description may replace its baseline; and goals around it. */
@NullMarked
package dev.quire.generator.check;

import org.jspecify.annotations.NullMarked;
