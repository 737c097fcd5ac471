/** Client of Enums. */
@NullMarked
package golden.enums;

import org.jspecify.annotations.NullMarked;
