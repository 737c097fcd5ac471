/** The paging extensions of other tools, each said in the grammar of {@code x-pagination}. */
@NullMarked
package dev.quire.generator.paging.extensions.vendors;

import org.jspecify.annotations.NullMarked;
