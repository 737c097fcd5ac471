/** What Bodies sends and takes. */
@NullMarked
package golden.bodies.model;

import org.jspecify.annotations.NullMarked;
