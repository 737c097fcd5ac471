/** Generated models on a Jackson 3 mapper. */
@NullMarked
package dev.quire.jackson3;

import org.jspecify.annotations.NullMarked;
