/** JMH benchmarks of the runtime, the generated clients and the generator. */
@NullMarked
package dev.quire.benchmarks;

import org.jspecify.annotations.NullMarked;
