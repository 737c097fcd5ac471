/** Client of Bodies. */
@NullMarked
package golden.bodies;

import org.jspecify.annotations.NullMarked;
