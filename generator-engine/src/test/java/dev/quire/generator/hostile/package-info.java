/** Descriptions that try to be more than data, and what must come of them. */
@NullMarked
package dev.quire.generator.hostile;

import org.jspecify.annotations.NullMarked;
