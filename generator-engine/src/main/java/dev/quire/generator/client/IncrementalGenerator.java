package dev.quire.generator.client;

import dev.quire.generator.output.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Generates a client when it must be: when anything that went into it, or what came out of it, is not as it was. Otherwise
 * nothing is parsed, nothing is written, and no class that parses is loaded.
 */
public final class IncrementalGenerator {
    /** Among the notes about the sources' folder; it never becomes part of a jar. */
    private static final String FINGERPRINT = "fingerprint";

    private static final String FILES = "files";
    private static final String WARNINGS = "warnings";

    private IncrementalGenerator() {}

    /**
     * Generates into the folders of the options if need be.
     *
     * @throws dev.quire.generator.source.SpecException as {@link ClientGenerator#generate(ClientOptions)}
     * @throws UncheckedIOException when a file can not be read or written
     */
    public static BuildReport run(ClientOptions options, RunOptions run) {
        Path place = run.state().of(options.outputDirectory()).resolve(FINGERPRINT);
        SortedMap<String, String> settings = Settings.of(options, run);
        try {
            Fingerprint stored = Fingerprint.load(place);
            if (stored == null) {
                return generate(options, run, settings, place, List.of());
            }
            if (run.force()) {
                return generate(options, run, settings, place, List.of("forced"));
            }
            Fingerprint.Comparison comparison = stored.compare(settings);
            return comparison.reasons().isEmpty()
                    ? upToDate(stored, comparison.now(), place)
                    : generate(options, run, settings, place, comparison.reasons());
        } catch (IOException e) {
            throw new UncheckedIOException("Can not tell what changed: " + e.getMessage(), e);
        }
    }

    /** A file that was only touched need not be read again next time. */
    private static BuildReport upToDate(Fingerprint stored, Fingerprint now, Path place) throws IOException {
        if (now != stored) {
            now.store(place);
        }
        return BuildReport.upToDate(note(stored, FILES), note(stored, WARNINGS));
    }

    private static int note(Fingerprint fingerprint, String name) {
        return Integer.parseInt(fingerprint.notes().getOrDefault(name, "0"));
    }

    private static BuildReport generate(
            ClientOptions options, RunOptions run, SortedMap<String, String> settings, Path place, List<String> reasons)
            throws IOException {
        long start = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        ClientReport report = ClientGenerator.generate(options, run);
        SortedMap<String, String> notes = new TreeMap<>(Map.of(
                FILES, String.valueOf(report.total()),
                WARNINGS, String.valueOf(report.warnings().size())));
        Path templates = options.templates().templatesDirectory();
        Fingerprint.of(new Fingerprint.Traces(
                        settings,
                        notes,
                        run.code(),
                        report.inputs().files(),
                        report.inputs().folders(),
                        templates == null ? List.of() : List.of(templates),
                        report.files(),
                        start))
                .store(place);
        return BuildReport.generated(report, reasons);
    }
}
