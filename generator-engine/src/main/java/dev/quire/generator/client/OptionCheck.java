package dev.quire.generator.client;

import dev.quire.generator.source.Problems;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Refuses options that can not become Java. */
final class OptionCheck {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.]+");

    private OptionCheck() {}

    static void check(ClientOptions options, Problems problems) {
        if (!isName(options.basePackage()) || options.basePackage().startsWith("java.")) {
            problems.error(
                    "The base package '" + options.basePackage() + "' is no package name of Java",
                    "Set basePackage to something like com.example.stripe");
        }
        if (!TYPE.matcher(options.clientName()).matches()) {
            problems.error(
                    "The client name '" + options.clientName() + "' can not begin the name of a Java class",
                    "Set clientName to something like Stripe: letters and digits, a capital first");
        }
        if (options.moduleName() != null && !isName(options.moduleName())) {
            problems.error(
                    "The module name '" + options.moduleName() + "' is no module name of Java",
                    "Set moduleName to something like com.example.stripe, or leave it out");
        }
    }

    private static boolean isName(String name) {
        return PLAIN.matcher(name).matches() && SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }
}
