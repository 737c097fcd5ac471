package dev.quire.benchmarks.beside;

import dev.quire.examples.vendorserver.VendorServer;

/**
 * One row of the table.
 *
 * @param title what happens
 * @param run makes it happen to a library, and tells what was seen
 */
record Scenario(String title, Run run) {
    /** One cell. */
    interface Run {
        String with(Library library, VendorServer server) throws Exception;
    }
}
