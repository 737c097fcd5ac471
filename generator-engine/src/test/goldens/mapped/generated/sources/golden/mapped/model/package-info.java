/** What Mapped sends and takes. */
@NullMarked
package golden.mapped.model;

import org.jspecify.annotations.NullMarked;
