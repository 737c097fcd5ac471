/** What templates see: finished strings, flags, lists and other views, escaped for the place where they are printed. */
@NullMarked
package dev.quire.generator.view;

import org.jspecify.annotations.NullMarked;
