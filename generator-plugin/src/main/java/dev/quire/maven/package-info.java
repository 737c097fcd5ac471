/** The Maven plugin: parameters and log lines; what is decided is decided by the generator. */
@NullMarked
package dev.quire.maven;

import org.jspecify.annotations.NullMarked;
