/** What Inline sends and takes. */
@NullMarked
package golden.inline.model;

import org.jspecify.annotations.NullMarked;
