/** From names of the wire to names in Java: one by one, then without collisions, and by the lock first. */
@NullMarked
package dev.quire.generator.java.naming;

import org.jspecify.annotations.NullMarked;
