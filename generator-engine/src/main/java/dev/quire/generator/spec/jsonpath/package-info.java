/** JSONPath (RFC 9535) over located trees. */
@NullMarked
package dev.quire.generator.spec.jsonpath;

import org.jspecify.annotations.NullMarked;
