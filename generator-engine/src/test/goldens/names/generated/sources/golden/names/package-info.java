/** Client of Names. */
@NullMarked
package golden.names;

import org.jspecify.annotations.NullMarked;
