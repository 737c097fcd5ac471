package dev.quire.generator.client;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.source.Problems;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Refuses names that can not be names of Java. */
final class NameOptionCheck {
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z][A-Za-z0-9]*)?");
    private static final Pattern SUFFIX = Pattern.compile("[A-Za-z0-9]*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9_]*");

    private final Problems problems;

    private NameOptionCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(NameOptions names, Problems problems) {
        NameOptionCheck check = new NameOptionCheck(problems);
        check.part("modelNamePrefix", names.modelNamePrefix(), PREFIX);
        check.part("modelNameSuffix", names.modelNameSuffix(), SUFFIX);
        check.part("apiNamePrefix", names.apiNamePrefix(), PREFIX);
        check.part("apiNameSuffix", names.apiNameSuffix(), SUFFIX);
        check.names("modelNameMappings", names.modelNameMappings(), true);
        check.names("nameMappings", names.nameMappings(), false);
        check.names("parameterNameMappings", names.parameterNameMappings(), false);
        check.names("operationIdNameMappings", names.operationIdNameMappings(), false);
    }

    private void part(String option, String text, Pattern legal) {
        if (!legal.matcher(text).matches()) {
            problems.error(
                    option + ": '" + text + "' can not be a part of the name of a Java class",
                    "Use letters and digits" + (legal == PREFIX ? ", a letter first" : ""));
        }
    }

    private void names(String option, Map<String, String> names, boolean types) {
        new TreeMap<>(names).forEach((wire, name) -> {
            if (!JavaNames.isName(name) || (types && !TYPE.matcher(name).matches())) {
                problems.error(
                        option + ": '" + wire + "' can not be called '" + name + "' in Java"
                                + (name.isEmpty() ? "; an entry is written as key=value" : JavaNames.reason(name)),
                        types
                                ? "Use letters and digits, a capital first"
                                : "Use letters, digits and _, a letter first");
            }
        });
    }
}
