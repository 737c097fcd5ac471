/** Descriptions that say themselves how they page. */
@NullMarked
package dev.quire.generator.paging.extensions;

import org.jspecify.annotations.NullMarked;
