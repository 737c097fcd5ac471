/** What Models sends and takes. */
@NullMarked
package golden.models.model;

import org.jspecify.annotations.NullMarked;
