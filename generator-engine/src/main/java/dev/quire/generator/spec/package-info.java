/** From files to one located description: pages merged, overlays applied, references kept inside of the spec's folder. */
@NullMarked
package dev.quire.generator.spec;

import org.jspecify.annotations.NullMarked;
