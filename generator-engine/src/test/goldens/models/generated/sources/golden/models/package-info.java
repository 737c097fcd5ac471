/** Client of Models. */
@NullMarked
package golden.models;

import org.jspecify.annotations.NullMarked;
