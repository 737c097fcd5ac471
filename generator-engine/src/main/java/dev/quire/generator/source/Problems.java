package dev.quire.generator.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that everything is reported at once. The same problem is kept once. Not thread-safe. */
public final class Problems {
    private final Set<Problem> collected = new LinkedHashSet<>();
    private Function<SpecPointer, @Nullable Location> places = pointer -> null;

    /** From now on problems that are given a pointer alone get their place from {@code places}. */
    public void locateWith(Function<SpecPointer, @Nullable Location> places) {
        this.places = places;
    }

    /** Something that stands in no file makes a client impossible. */
    public void error(String message, String remedy) {
        add(new Problem(Problem.Severity.ERROR, null, null, message, remedy));
    }

    /** Something at a place that no pointer names makes a client impossible. */
    public void error(@Nullable Location location, String message, String remedy) {
        add(new Problem(Problem.Severity.ERROR, location, null, message, remedy));
    }

    /** Something that stands in no file takes from what the client offers. */
    public void warning(String message, String remedy) {
        add(new Problem(Problem.Severity.WARNING, null, null, message, remedy));
    }

    /** Something at a place that no pointer names takes from what the client offers. */
    public void warning(@Nullable Location location, String message, String remedy) {
        add(new Problem(Problem.Severity.WARNING, location, null, message, remedy));
    }

    /** A node makes a client impossible. */
    public void error(SpecPointer pointer, String message, String remedy) {
        add(new Problem(Problem.Severity.ERROR, places.apply(pointer), pointer, message, remedy));
    }

    /** A node takes from what the client offers. */
    public void warning(SpecPointer pointer, String message, String remedy) {
        add(new Problem(Problem.Severity.WARNING, places.apply(pointer), pointer, message, remedy));
    }

    /** Any problem. */
    public void add(Problem problem) {
        collected.add(problem);
    }

    /** Everything so far, in the order of finding. */
    public List<Problem> all() {
        return List.copyOf(collected);
    }

    /** The warnings so far. */
    public List<Problem> warnings() {
        return of(Problem.Severity.WARNING);
    }

    /** The errors so far. */
    public List<Problem> errors() {
        return of(Problem.Severity.ERROR);
    }

    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /**
     * Ends here when there are errors.
     *
     * @throws SpecException with every problem, errors first
     */
    public void throwIfErrors() {
        List<Problem> all = new ArrayList<>(errors());
        if (!all.isEmpty()) {
            all.addAll(warnings());
            throw new SpecException(all);
        }
    }

    /**
     * Ends here when there is any problem, even a warning.
     *
     * @throws SpecException with every problem, errors first
     */
    public void throwIfAny() {
        throwIfErrors();
        if (!collected.isEmpty()) {
            throw new SpecException(all());
        }
    }

    private List<Problem> of(Problem.Severity severity) {
        return collected.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }
}
