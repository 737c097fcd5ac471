/** The rules: one class per concern, each rule a row. */
@NullMarked
package dev.quire.generator.diff.rules;

import org.jspecify.annotations.NullMarked;
