/** What Paging sends and takes. */
@NullMarked
package golden.paging.model;

import org.jspecify.annotations.NullMarked;
