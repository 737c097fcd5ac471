/** Client of Docs &amp; more. */
@NullMarked
package golden.docs;

import org.jspecify.annotations.NullMarked;
