/** Client of Paging. */
@NullMarked
package golden.paging;

import org.jspecify.annotations.NullMarked;
