/** How fast a page of line items is read: by Quire's codecs, by databind, and not at all. */
@NullMarked
package dev.quire.benchmarks.decode;

import org.jspecify.annotations.NullMarked;
