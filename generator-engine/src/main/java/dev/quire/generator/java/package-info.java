/** What the description becomes in Java: names, types, text, and the views of everything that is generated. */
@NullMarked
package dev.quire.generator.java;

import org.jspecify.annotations.NullMarked;
