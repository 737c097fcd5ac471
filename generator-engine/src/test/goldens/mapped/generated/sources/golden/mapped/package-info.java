/** Client of Mapped. */
@NullMarked
package golden.mapped;

import org.jspecify.annotations.NullMarked;
