/** Credentials and what they may change in a request. */
@NullMarked
package dev.quire.client.auth;

import org.jspecify.annotations.NullMarked;
