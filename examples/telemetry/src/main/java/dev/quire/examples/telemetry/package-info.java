/** Listeners that tell OpenTelemetry and Micrometer what calls do; to be copied into programs that want them. */
@NullMarked
package dev.quire.examples.telemetry;

import org.jspecify.annotations.NullMarked;
