package dev.quire.generator.impact;

import dev.quire.generator.client.ClientCode;
import dev.quire.generator.client.PlannedApi;
import dev.quire.generator.diff.Area;
import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.diff.Site;
import dev.quire.generator.java.types.MappedStubs;
import dev.quire.generator.output.TemporaryFolder;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what callers of the generated client feel of changes of its description:
 *
 * <ol>
 *   <li>make the sources of both clients with the present generator, each with its lock;
 *   <li>compile the files that differ;
 *   <li>compare what they offer to callers;
 *   <li>compare the client that callers have by now, if there is one: what only that comparison shows comes from the generator;
 *   <li>give each change of the client to the change of the description that it comes from;
 *   <li>report what is left over by itself.
 * </ol>
 */
public final class JavaImpact {
    /** The rule of changes of the client that no change of the description explains. */
    public static final String UNEXPLAINED = "client-changed";

    private final JavaOptions options;
    private final Map<Change, List<JavaChange>> byCause = new LinkedHashMap<>();
    private final Map<SpecPointer, List<JavaChange>> unexplained = new LinkedHashMap<>();

    private JavaImpact(JavaOptions options) {
        this.options = options;
    }

    /**
     * The findings with their verdicts on Java, and one finding more for each node whose changes no other explains.
     *
     * @param places where a node of the later description stands, null when it is not there
     * @param problems gets a warning when the clients can not be compared; findings stay as they are then
     */
    public static List<Finding> of(
            List<Finding> findings,
            PlannedApi before,
            PlannedApi after,
            JavaOptions options,
            Function<SpecPointer, @Nullable Location> places,
            Problems problems) {
        JavaImpact impact = new JavaImpact(options);
        try {
            impact.compare(findings, before, after);
        } catch (IOException e) {
            problems.add(new Problem(
                    Problem.Severity.WARNING,
                    null,
                    null,
                    "What callers of the client feel is not known: " + e.getMessage(),
                    "Correct it, or compare without Java (quire.java=false)"));
            return findings;
        }
        return impact.judged(findings, places);
    }

    private void compare(List<Finding> findings, PlannedApi before, PlannedApi after) throws IOException {
        // 1. Make the sources of both clients.
        ClientCode earlier = code(before);
        ClientCode later = code(after);
        Set<String> differing = differing(earlier.sources(), later.sources());
        Causes causes = new Causes(
                earlier.origins(),
                later.origins(),
                findings.stream().map(Finding::change).toList());
        try (TemporaryFolder folder = TemporaryFolder.create("quire-diff")) {
            // 2. Compile the files that differ.
            CompiledClient compiler = new CompiledClient(
                    options.libraries(), MappedStubs.of(options.code().types()));
            Path one = compiler.jar(earlier.sources(), differing, folder.path().resolve("before"));
            Path two = compiler.jar(later.sources(), differing, folder.path().resolve("after"));
            // 3. Compare them.
            List<ElementChange> bySpec = JarComparison.of(one, two, options.libraries());
            bySpec.forEach(change -> file(change, JavaChange.Cause.SPEC, causes));
            // 4. Compare the client that callers have by now.
            if (options.released() != null) {
                Path whole = compiler.jar(
                        later.sources(), paths(later.sources()), folder.path().resolve("whole"));
                byGenerator(JarComparison.of(options.released(), whole, options.libraries()), bySpec, causes);
            }
        }
    }

    private ClientCode code(PlannedApi api) {
        // What is wrong with a description stands in the build's own report.
        return ClientCode.of(api, options.client(), options.code(), options.templates(), new Problems());
    }

    private static Set<String> paths(List<SourceFile> sources) {
        return sources.stream().map(SourceFile::path).collect(Collectors.toSet());
    }

    private static Set<String> differing(List<SourceFile> one, List<SourceFile> other) {
        Set<SourceFile> both = new HashSet<>(one);
        both.retainAll(new HashSet<>(other));
        Set<String> same = paths(List.copyOf(both));
        return Stream.concat(one.stream(), other.stream())
                .map(SourceFile::path)
                .filter(path -> !same.contains(path))
                .collect(Collectors.toSet());
    }

    private void byGenerator(List<ElementChange> released, List<ElementChange> bySpec, Causes causes) {
        Set<ElementChange> known = new HashSet<>(bySpec);
        released.stream()
                .filter(change -> change.isBreaking() && !known.contains(change))
                .forEach(change -> file(change, JavaChange.Cause.GENERATOR, causes));
    }

    // 5. Give each change of the client to the change that it comes from.
    private void file(ElementChange change, JavaChange.Cause cause, Causes causes) {
        Set<Change> found = cause == JavaChange.Cause.SPEC ? causes.of(change.element()) : Set.of();
        JavaChange told = change.because(cause);
        found.forEach(
                one -> byCause.computeIfAbsent(one, key -> new ArrayList<>()).add(told));
        if (found.isEmpty() && (change.isBreaking() || change.source().and(change.binary()) == Effect.NOTICE)) {
            SpecPointer after = causes.node(change.element(), 1);
            SpecPointer node = after == null ? causes.node(change.element(), 0) : after;
            unexplained
                    .computeIfAbsent(node == null ? SpecPointer.ROOT : node, key -> new ArrayList<>())
                    .add(told);
        }
    }

    private List<Finding> judged(List<Finding> findings, Function<SpecPointer, @Nullable Location> places) {
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            List<JavaChange> changes = byCause.getOrDefault(finding.change(), List.of());
            judged.add(finding.withJava(verdict(changes, finding.wire().and(finding.paging()))));
        }
        // 6. Report what is left over.
        unexplained.forEach((node, changes) -> judged.add(unexplained(node, changes, places.apply(node))));
        return judged;
    }

    private static JavaVerdict verdict(List<JavaChange> changes, Effect behaviour) {
        Effect source = Effect.NONE;
        Effect binary = Effect.NONE;
        for (JavaChange change : changes) {
            source = source.and(change.source());
            binary = binary.and(change.binary());
        }
        return new JavaVerdict(true, source, binary, behaviour, changes);
    }

    private static Finding unexplained(SpecPointer node, List<JavaChange> changes, @Nullable Location place) {
        boolean generator = changes.get(0).cause() == JavaChange.Cause.GENERATOR;
        Change change = new Change(
                UNEXPLAINED,
                changes.stream().anyMatch(one -> one.source().and(one.binary()) == Effect.BREAKING)
                        ? Severity.WARNING
                        : Severity.INFO,
                Area.NAMES,
                Kind.CHANGED,
                Direction.NONE,
                List.of(),
                null,
                new Site(node, place),
                "The generated client changes here, "
                        + (generator ? "by this version of the generator" : "though the API does not"),
                generator
                        ? "Release the client as a new major version, or stay with the generator that made it"
                        : "Pin the names with quire:lock, or tell callers what to change");
        return Finding.of(change, place).withJava(verdict(changes, Effect.NONE));
    }
}
