/** What a call can throw. */
@NullMarked
package dev.quire.client.errors;

import org.jspecify.annotations.NullMarked;
