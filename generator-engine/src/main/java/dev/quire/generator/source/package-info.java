/** Where things stand in the user's files: trees with locations, pointers, problems. */
@NullMarked
package dev.quire.generator.source;

import org.jspecify.annotations.NullMarked;
