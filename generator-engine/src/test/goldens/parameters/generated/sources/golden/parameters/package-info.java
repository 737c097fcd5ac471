/** Client of Parameters. */
@NullMarked
package golden.parameters;

import org.jspecify.annotations.NullMarked;
