/** What Rules sends and takes. */
@NullMarked
package golden.rules.model;

import org.jspecify.annotations.NullMarked;
