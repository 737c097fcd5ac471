/** What Parameters sends and takes. */
@NullMarked
package golden.parameters.model;

import org.jspecify.annotations.NullMarked;
