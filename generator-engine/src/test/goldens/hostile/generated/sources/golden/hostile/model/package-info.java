/**
 * What *&#47; static { dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a"+dev.quire.generator.client.Canary.sing()+" sends and takes.
 */
@NullMarked
package golden.hostile.model;

import org.jspecify.annotations.NullMarked;
