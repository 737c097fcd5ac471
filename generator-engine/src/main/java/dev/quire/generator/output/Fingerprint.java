package dev.quire.generator.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What generated files were made from and what they were, as far as it can matter. It is stored beside them, after
 * them. As long as nothing differs, generating again would give the same bytes.
 */
public final class Fingerprint {
    private final SortedMap<String, String> settings;
    private final SortedMap<String, String> notes;
    private final Snapshot code;
    private final Snapshot inputs;
    private final Snapshot outputs;

    Fingerprint(
            SortedMap<String, String> settings,
            SortedMap<String, String> notes,
            Snapshot code,
            Snapshot inputs,
            Snapshot outputs) {
        this.settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        this.notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        this.code = code;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /**
     * Of a generation that has just ended.
     *
     * @throws IOException when a file can not be read
     */
    public static Fingerprint of(Traces traces) throws IOException {
        Snapshot templates = Snapshot.trees(traces.trees());
        return new Fingerprint(
                traces.settings(),
                traces.notes(),
                Snapshot.trees(traces.code()),
                Snapshot.read(traces.files(), traces.folders(), traces.start()).and(templates),
                Snapshot.of(traces.outputs()));
    }

    /**
     * The fingerprint that is stored at a place; null when there is none that can be read.
     *
     * @throws IOException when there is one but the medium fails
     */
    public static @Nullable Fingerprint load(Path place) throws IOException {
        return FingerprintFile.read(place);
    }

    /**
     * Stores it.
     *
     * @throws IOException when that is not possible
     */
    public void store(Path place) throws IOException {
        FingerprintFile.write(this, place);
    }

    /**
     * Looks how things are now. Every build runs through this on a cold JVM, where each first use of a lambda, of a stream or
     * of a record's {@code equals} takes longer than all files together: there are none.
     *
     * @param current what the settings are now
     * @throws IOException when a file can not be read
     */
    public Comparison compare(SortedMap<String, String> current) throws IOException {
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> names = new TreeSet<>(settings.keySet());
        names.addAll(current.keySet());
        for (String name : names) {
            if (!Objects.equals(settings.get(name), current.get(name))) {
                reasons.add(name + " changed");
            }
        }
        Snapshot codeNow = code.now();
        if (!code.changes(codeNow, "changed").isEmpty()) {
            reasons.add("the generator changed");
        }
        Snapshot inputsNow = inputs.now();
        reasons.addAll(inputs.changes(inputsNow, "changed"));
        Snapshot outputsNow = outputs.now();
        reasons.addAll(outputs.changes(outputsNow, "was edited"));
        // An untouched snapshot gives itself, and its record's equals is what a cold JVM shall not run.
        @SuppressWarnings("ReferenceEquality")
        boolean touched = codeNow != code || inputsNow != inputs || outputsNow != outputs;
        Fingerprint now = touched ? new Fingerprint(settings, notes, codeNow, inputsNow, outputsNow) : this;
        return new Comparison(List.copyOf(reasons), now);
    }

    /**
     * What differs.
     *
     * @param reasons in words, none when everything is as it was
     * @param now the fingerprint of the present; the same object when no file was even touched
     */
    public record Comparison(List<String> reasons, Fingerprint now) {}

    /** What a caller wanted to be remembered; it is not compared. */
    public SortedMap<String, String> notes() {
        return notes;
    }

    SortedMap<String, String> settings() {
        return settings;
    }

    List<Snapshot> snapshots() {
        return List.of(code, inputs, outputs);
    }

    /**
     * What a generation left behind.
     *
     * @param settings everything that was configured, by name
     * @param notes to be remembered
     * @param code jars and class folders of the generator
     * @param files that were read, or looked for in vain
     * @param folders whose files were looked through
     * @param trees folders of which everything may have been read
     * @param outputs files that were written, or held the right bytes
     * @param start when reading began, in nanoseconds since 1970
     */
    public record Traces(
            SortedMap<String, String> settings,
            SortedMap<String, String> notes,
            List<Path> code,
            List<Path> files,
            List<Path> folders,
            List<Path> trees,
            List<Path> outputs,
            long start) {

        /** Copies the lists. */
        public Traces {
            code = List.copyOf(code);
            files = List.copyOf(files);
            folders = List.copyOf(folders);
            trees = List.copyOf(trees);
            outputs = List.copyOf(outputs);
        }
    }
}
