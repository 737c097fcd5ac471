package dev.quire.maven;

import dev.quire.generator.paging.PagingOptions;

/** How some operations page, in the configuration of the plugin. */
public final class Rule {
    private String operations = "";
    private String paging = "";

    PagingOptions.Rule read() {
        return new PagingOptions.Rule(operations.strip(), paging);
    }
}
