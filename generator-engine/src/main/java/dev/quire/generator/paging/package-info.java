/** How list operations page: decided once, with the reason, for every reader. */
@NullMarked
package dev.quire.generator.paging;

import org.jspecify.annotations.NullMarked;
