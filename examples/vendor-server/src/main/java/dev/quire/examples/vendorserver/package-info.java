/** An embedded HTTP server that answers like the vendors of the examples. */
@NullMarked
package dev.quire.examples.vendorserver;

import org.jspecify.annotations.NullMarked;
