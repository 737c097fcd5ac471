/** Which types a client has, and which type stands for which schema. */
@NullMarked
package dev.quire.generator.java.types;

import org.jspecify.annotations.NullMarked;
