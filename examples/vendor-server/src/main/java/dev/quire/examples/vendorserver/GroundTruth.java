package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a list holds in truth, to check a walk over it against.
 *
 * @param count number of line items
 * @param sum exact sum of their amounts
 * @param ids the ids in list order
 */
public record GroundTruth(int count, BigDecimal sum, List<String> ids) {

    static GroundTruth of(List<Item> items) {
        BigDecimal sum = items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new GroundTruth(items.size(), sum, items.stream().map(Item::id).toList());
    }
}
