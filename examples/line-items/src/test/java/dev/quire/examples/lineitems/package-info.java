@NullMarked
package dev.quire.examples.lineitems;

import org.jspecify.annotations.NullMarked;
