package dev.quire.examples.lineitems;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What one operation gave.
 *
 * @param scheme how it pages, {@code -} when it does not
 * @param requests that the server counted
 * @param checked what was found equal to the server's own
 * @param different what was not
 */
record Outcome(
        String api,
        String operation,
        String scheme,
        int requests,
        int items,
        BigDecimal sum,
        Duration took,
        List<String> checked,
        List<String> different) {

    boolean good() {
        return different.isEmpty();
    }
}
