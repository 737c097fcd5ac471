/** How lists page, recognised by what operations declare: one class per scheme. */
@NullMarked
package dev.quire.generator.paging.schemes;

import org.jspecify.annotations.NullMarked;
