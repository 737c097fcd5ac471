/** Compares two descriptions part by part; what differs is noted and not judged. */
@NullMarked
package dev.quire.generator.diff.compare;

import org.jspecify.annotations.NullMarked;
