/** What every part of the runtime and every generated client may know. */
@NullMarked
package dev.quire.client;

import org.jspecify.annotations.NullMarked;
