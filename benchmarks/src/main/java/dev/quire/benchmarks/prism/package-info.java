/** Calls a generated client's operations against a mock server that checks requests by the description. */
@NullMarked
package dev.quire.benchmarks.prism;

import org.jspecify.annotations.NullMarked;
