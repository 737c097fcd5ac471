/** Text for Java sources: one escaper for each place that a text of a description can come to. */
@NullMarked
package dev.quire.generator.java.text;

import org.jspecify.annotations.NullMarked;
