/** What the description becomes in Java, step by step: {@link dev.quire.generator.java.ClientViews} goes through its rooms. */
@NullMarked
package dev.quire.generator.java;

import org.jspecify.annotations.NullMarked;
