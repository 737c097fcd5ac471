/** The pipeline from a description to a client, in numbered steps. */
@NullMarked
package dev.quire.generator.client;

import org.jspecify.annotations.NullMarked;
