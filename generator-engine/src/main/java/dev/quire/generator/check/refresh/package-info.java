/** The only part that speaks to the network: it fetches descriptions anew. */
@NullMarked
package dev.quire.generator.check.refresh;

import org.jspecify.annotations.NullMarked;
