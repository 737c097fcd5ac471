/**
 * Client of *&#47; static { dev.quire.generator.client.Canary.sing(); } /*&#92;u002a/ static {
 * dev.quire.generator.client.Canary.sing(); } /&#92;u002a"+dev.quire.generator.client.Canary.sing()+".
 */
@NullMarked
package golden.hostile;

import org.jspecify.annotations.NullMarked;
