/** What Enums sends and takes. */
@NullMarked
package golden.enums.model;

import org.jspecify.annotations.NullMarked;
