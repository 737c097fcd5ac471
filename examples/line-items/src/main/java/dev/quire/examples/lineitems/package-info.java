/** The program that walks every line item of three APIs. */
@NullMarked
package dev.quire.examples.lineitems;

import org.jspecify.annotations.NullMarked;
