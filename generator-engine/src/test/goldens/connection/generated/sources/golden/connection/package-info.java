/** Client of Connection. */
@NullMarked
package golden.connection;

import org.jspecify.annotations.NullMarked;
