/** The lock: read, written, and asked for what it holds of the schemas and operations of a description. */
@NullMarked
package dev.quire.generator.lock;

import org.jspecify.annotations.NullMarked;
