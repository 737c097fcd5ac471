/** Client of Extra "*&#47; files. */
@NullMarked
package golden.extra;

import org.jspecify.annotations.NullMarked;
