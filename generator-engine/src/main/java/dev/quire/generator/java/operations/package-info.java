/** What an operation needs from Java: arguments, bodies, results, rules. Nothing has a name yet. */
@NullMarked
package dev.quire.generator.java.operations;

import org.jspecify.annotations.NullMarked;
