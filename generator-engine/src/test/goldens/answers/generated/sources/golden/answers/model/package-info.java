/** What Answers sends and takes. */
@NullMarked
package golden.answers.model;

import org.jspecify.annotations.NullMarked;
