/** JSON: reading, writing, codecs, and the base of generated models. */
@NullMarked
package dev.quire.client.json;

import org.jspecify.annotations.NullMarked;
