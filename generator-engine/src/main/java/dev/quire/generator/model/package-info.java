/** The description as Quire understands it: one normalised model, read by the planner, the Java side and the diff. */
@NullMarked
package dev.quire.generator.model;

import org.jspecify.annotations.NullMarked;
