/** Builds of users' projects, run by a Maven of their own. */
@NullMarked
package dev.quire.builds;

import org.jspecify.annotations.NullMarked;
