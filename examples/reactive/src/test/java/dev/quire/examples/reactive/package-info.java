/** How lists are walked by libraries of reactive streams. */
@NullMarked
package dev.quire.examples.reactive;

import org.jspecify.annotations.NullMarked;
