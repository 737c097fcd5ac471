package dev.quire.generator.client;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.source.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Refuses options that can not become Java. */
final class OptionCheck {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private OptionCheck() {}

    static void check(ClientOptions options, Problems problems) {
        if (!JavaNames.isQualified(options.basePackage())
                || options.basePackage().startsWith("java.")) {
            problems.error(
                    options.basePackage().isEmpty()
                            ? "No base package is set"
                            : "The base package '" + options.basePackage() + "' is no package name of Java"
                                    + JavaNames.reason(options.basePackage()),
                    "Set basePackage to something like com.example.stripe");
        }
        if (!TYPE.matcher(options.clientName()).matches()) {
            problems.error(
                    options.clientName().isEmpty()
                            ? "No client name is set"
                            : "The client name '" + options.clientName() + "' can not begin the name of a Java class",
                    "Set clientName to something like Stripe: letters and digits, a capital first");
        }
        if (options.moduleName() != null && !JavaNames.isQualified(options.moduleName())) {
            problems.error(
                    "The module name '" + options.moduleName() + "' is no module name of Java"
                            + JavaNames.reason(options.moduleName()),
                    "Set moduleName to something like com.example.stripe, or leave it out");
        }
        NameOptionCheck.check(options.code().names(), problems);
        Path templates = options.templates().templatesDirectory();
        if (templates != null && !Files.isDirectory(templates)) {
            problems.error(
                    "There is no folder " + templates + " to take templates from",
                    "Correct templatesDirectory, or leave it out");
        }
    }

    /** Refuses a lock that is named but does not exist. */
    static void checkLock(ClientOptions options, Problems problems) {
        if (options.lock() != null && !Files.isRegularFile(options.lock())) {
            problems.error(
                    "There is no lock " + options.lock(), "Run quire:lock to write it, or correct the parameter lock");
        }
    }
}
