/** Tests that the tests of every generated client extend, and what they compare with. */
@NullMarked
package dev.quire.contracts;

import org.jspecify.annotations.NullMarked;
