/** Pages for people: markup, and the look that all of them share. */
@NullMarked
package dev.quire.generator.html;

import org.jspecify.annotations.NullMarked;
