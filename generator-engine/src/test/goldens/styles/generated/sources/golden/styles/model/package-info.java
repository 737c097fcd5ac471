/** What Styles sends and takes. */
@NullMarked
package golden.styles.model;

import org.jspecify.annotations.NullMarked;
