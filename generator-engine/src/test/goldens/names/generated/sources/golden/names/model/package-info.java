/** What Names sends and takes. */
@NullMarked
package golden.names.model;

import org.jspecify.annotations.NullMarked;
