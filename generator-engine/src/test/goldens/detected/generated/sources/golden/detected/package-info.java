/** Client of Detected. */
@NullMarked
package golden.detected;

import org.jspecify.annotations.NullMarked;
