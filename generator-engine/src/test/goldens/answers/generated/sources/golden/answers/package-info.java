/** Client of Answers. */
@NullMarked
package golden.answers;

import org.jspecify.annotations.NullMarked;
