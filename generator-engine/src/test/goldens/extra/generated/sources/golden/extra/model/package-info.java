/** What Extra "*&#47; files sends and takes. */
@NullMarked
package golden.extra.model;

import org.jspecify.annotations.NullMarked;
