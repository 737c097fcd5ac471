/** What Detected sends and takes. */
@NullMarked
package golden.detected.model;

import org.jspecify.annotations.NullMarked;
