/** From what was decided to the views of what is generated: one assembler for each view. */
@NullMarked
package dev.quire.generator.java.assemblers;

import org.jspecify.annotations.NullMarked;
