/** Quire's walks beside those of stripe-java, against one server. */
@NullMarked
package dev.quire.benchmarks.beside;

import org.jspecify.annotations.NullMarked;
