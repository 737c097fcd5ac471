/** What differs between two descriptions of an API, and what that means for its callers. */
@NullMarked
package dev.quire.generator.diff;

import org.jspecify.annotations.NullMarked;
