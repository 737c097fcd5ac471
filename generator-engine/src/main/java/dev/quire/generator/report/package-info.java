/** What was found, for each who reads it: people at a terminal or in a browser, pull requests, tools. */
@NullMarked
package dev.quire.generator.report;

import org.jspecify.annotations.NullMarked;
