/** Client of Styles. */
@NullMarked
package golden.styles;

import org.jspecify.annotations.NullMarked;
