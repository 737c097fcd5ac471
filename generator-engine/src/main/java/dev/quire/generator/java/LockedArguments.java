package dev.quire.generator.java;

import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What every call of an operation gives, where a lock holds it. */
final class LockedArguments {
    static final String BODY = "body";

    private final Operation operation;
    private final List<String> rows;
    private final boolean present;
    private final Problems problems;

    LockedArguments(Operation operation, LockedApi locked, Problems problems) {
        LockedApi.Call row = locked.operations().get(operation.key());
        this.operation = operation;
        this.present = row != null && row.arguments() != null;
        this.rows = row == null || row.arguments() == null ? List.of() : row.arguments();
        this.problems = problems;
    }

    /** Whether the lock says anything. */
    boolean isPresent() {
        return present;
    }

    /** How a lock writes a parameter: {@code path invoice}. */
    static String row(Parameter parameter) {
        return parameter.in().name().toLowerCase(Locale.ROOT) + ' ' + parameter.name();
    }

    /** Whether every call gives this parameter. */
    boolean has(Parameter parameter) {
        return rows.contains(row(parameter));
    }

    /** Whether calls take the body; one that came later than the lock is left out. */
    boolean takesBody(boolean body) {
        boolean locked = rows.contains(BODY);
        if (present && body && !locked) {
            problems.warning(
                    LockedApi.at("operations", operation.key().toString(), "arguments"),
                    operation.key() + " takes a body by now, which its method does not",
                    "Add body to this line to change the method, or leave it as it is");
        }
        return present ? locked && body : body;
    }

    /** In the lock's order. */
    List<Parameter> sorted(List<Parameter> parameters) {
        List<Parameter> sorted = new ArrayList<>(parameters);
        sorted.sort(Comparator.comparingInt(parameter -> rows.indexOf(row(parameter))));
        return sorted;
    }

    /** How many parameters come before the body. */
    int bodyAt(List<Parameter> sorted) {
        int body = rows.indexOf(BODY);
        return (int) sorted.stream()
                .filter(parameter -> rows.indexOf(row(parameter)) < body)
                .count();
    }

    /** Reports rows that name nothing which a call could give. */
    void check(List<Parameter> found, boolean body) {
        List<String> known =
                new ArrayList<>(found.stream().map(LockedArguments::row).toList());
        if (body) {
            known.add(BODY);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!known.contains(rows.get(i))) {
                problems.error(
                        LockedApi.at("operations", operation.key().toString(), "arguments", Integer.toString(i)),
                        operation.key() + " takes no '" + rows.get(i) + "' beside what paging sets",
                        "Take it out of this line, which changes the method, or restore it in the description");
            }
        }
        for (Parameter parameter : found) {
            if (parameter.in() == Parameter.In.PATH && !has(parameter)) {
                problems.error(
                        LockedApi.at("operations", operation.key().toString(), "arguments"),
                        operation.key() + " can not be called without '" + row(parameter) + "'",
                        "Add '" + row(parameter) + "' to this line");
            }
        }
    }
}
