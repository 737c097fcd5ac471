/** Calls over HTTP: what generated operations are made of. */
@NullMarked
package dev.quire.client.http;

import org.jspecify.annotations.NullMarked;
