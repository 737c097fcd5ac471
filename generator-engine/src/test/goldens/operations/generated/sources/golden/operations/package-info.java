/** Client of Operations. */
@NullMarked
package golden.operations;

import org.jspecify.annotations.NullMarked;
