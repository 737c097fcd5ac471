/** Turns views into text by strict Mustache templates, one per output kind. */
@NullMarked
package dev.quire.generator.render;

import org.jspecify.annotations.NullMarked;
