/** Generated models on a Jackson 2 mapper. */
@NullMarked
package dev.quire.jackson2;

import org.jspecify.annotations.NullMarked;
