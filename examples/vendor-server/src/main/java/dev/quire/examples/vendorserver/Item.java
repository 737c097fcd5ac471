package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line item, ready to be sent.
 *
 * @param id the id that the vendor gives it
 * @param amount what counts towards the sum of a list
 * @param json the item as the vendor writes it
 */
record Item(String id, BigDecimal amount, String json) {

    static String array(List<Item> items) {
        return items.stream().map(Item::json).collect(Collectors.joining(",", "[", "]"));
    }
}
