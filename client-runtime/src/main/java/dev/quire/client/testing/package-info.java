/** For tests of programs that use a generated client. */
@NullMarked
package dev.quire.client.testing;

import org.jspecify.annotations.NullMarked;
