package dev.quire.generator.lock;

import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every call of an operation gives, where a lock holds it. */
public final class LockedArguments {
    /** The row that the body is. */
    public static final String BODY = "body";

    private final Operation operation;
    private final List<String> rows;
    private final boolean present;
    private final Problems problems;

    /** Of an operation; what contradicts the lock is reported. */
    public LockedArguments(Operation operation, LockedApi locked, Problems problems) {
        LockedApi.Call row = locked.operations().get(operation.key());
        this.operation = operation;
        this.present = row != null && row.arguments() != null;
        this.rows = row == null || row.arguments() == null ? List.of() : row.arguments();
        this.problems = problems;
    }

    /** Whether the lock says anything. */
    public boolean isPresent() {
        return present;
    }

    /** How a lock writes a parameter: {@code path invoice}. */
    public static String row(Parameter parameter) {
        return parameter.in().name().toLowerCase(Locale.ROOT) + ' ' + parameter.name();
    }

    /** Whether every call gives this parameter. */
    public boolean has(Parameter parameter) {
        return rows.contains(row(parameter));
    }

    /** Whether calls take the body; one that came later than the lock is left out. */
    public boolean takesBody(boolean body) {
        boolean locked = rows.contains(BODY);
        if (present && body && !locked) {
            problems.warning(
                    LockedApi.at("operations", operation.key().toString(), "arguments"),
                    operation.key() + " takes a body by now, which its method does not",
                    "Leave it as it is, or change this line to '" + lineWith(BODY) + "', which changes the method");
        }
        return present ? locked && body : body;
    }

    /** Warns of a parameter that has to be given by now, though not by every call. */
    public void reportNew(Parameter parameter) {
        if (present && parameter.required()) {
            problems.warning(
                    LockedApi.at("operations", operation.key().toString(), "arguments"),
                    operation.key() + " requires '" + row(parameter) + "' by now, which its method does not ask for",
                    "Set it by the query of each call, or change this line to '" + lineWith(row(parameter))
                            + "', which changes the method");
        }
    }

    /** In the lock's order. */
    public List<Parameter> sorted(List<Parameter> parameters) {
        List<Parameter> sorted = new ArrayList<>(parameters);
        sorted.sort(Comparator.comparingInt(parameter -> rows.indexOf(row(parameter))));
        return sorted;
    }

    /** How many parameters come before the body. */
    public int bodyAt(List<Parameter> sorted) {
        int body = rows.indexOf(BODY);
        return (int) sorted.stream()
                .filter(parameter -> rows.indexOf(row(parameter)) < body)
                .count();
    }

    /** Reports what contradicts the description, with the line as it should be. */
    public void check(List<Parameter> found, boolean body) {
        List<String> known =
                new ArrayList<>(found.stream().map(LockedArguments::row).toList());
        if (body) {
            known.add(BODY);
        }
        List<String> missing = found.stream()
                .filter(parameter -> parameter.in() == Parameter.In.PATH && !has(parameter))
                .map(LockedArguments::row)
                .toList();
        List<String> gone = rows.stream().filter(row -> !known.contains(row)).toList();
        if (!gone.isEmpty() || !missing.isEmpty()) {
            List<String> right = new ArrayList<>(missing);
            rows.stream().filter(known::contains).distinct().forEach(right::add);
            problems.error(
                    LockedApi.at("operations", operation.key().toString(), "arguments"),
                    operation.key() + " "
                            + Stream.of(says("takes no ", gone), says("can not be called without ", missing))
                                    .filter(said -> !said.isEmpty())
                                    .collect(Collectors.joining(" and ")),
                    "Change this line to '" + line(right) + "', which changes the method, or change the description");
        }
    }

    private static String says(String verb, List<String> rows) {
        return rows.isEmpty()
                ? ""
                : verb + rows.stream().map(row -> "'" + row + "'").collect(Collectors.joining(", "));
    }

    private String lineWith(String row) {
        return line(Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    private static String line(List<String> rows) {
        return rows.stream().map(YamlScalar::flow).collect(Collectors.joining(", ", "arguments: [", "]"));
    }
}
