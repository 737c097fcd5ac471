/** What Unions sends and takes. */
@NullMarked
package golden.unions.model;

import org.jspecify.annotations.NullMarked;
