/** Client of Inline. */
@NullMarked
package golden.inline;

import org.jspecify.annotations.NullMarked;
