/** Where requests go and by what right: servers and security, as the builder of a client says them. */
@NullMarked
package dev.quire.generator.java.connection;

import org.jspecify.annotations.NullMarked;
