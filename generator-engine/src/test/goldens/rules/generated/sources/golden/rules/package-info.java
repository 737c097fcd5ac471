/** Client of Rules. */
@NullMarked
package golden.rules;

import org.jspecify.annotations.NullMarked;
