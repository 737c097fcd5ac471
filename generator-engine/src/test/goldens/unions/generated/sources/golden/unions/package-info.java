/** Client of Unions. */
@NullMarked
package golden.unions;

import org.jspecify.annotations.NullMarked;
