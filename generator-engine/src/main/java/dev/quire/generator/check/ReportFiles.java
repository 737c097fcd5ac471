package dev.quire.generator.check;

import dev.quire.generator.report.CheckedApi;
import dev.quire.generator.report.JsonReportReader;
import dev.quire.generator.report.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one check.
 *
 * @param printed those that go to no file
 * @param written the files of the others
 */
record ReportFiles(List<String> printed, List<Path> written) {
    private static final String MODULES = "modules";
    private static final Object ONE_AT_A_TIME = new Object();

    /** Writes the reports on one description, and anew those on all that share a folder with it. */
    static ReportFiles write(CheckedApi api, Reporting reporting) {
        ReportFiles files = new ReportFiles(new ArrayList<>(), new ArrayList<>());
        try {
            if (reporting.output() != null || reporting.aggregate() == null) {
                files.write(List.of(api), reporting.formats(), reporting.output());
            }
            if (reporting.aggregate() != null) {
                synchronized (ONE_AT_A_TIME) {
                    files.aggregate(api, reporting.formats(), reporting.aggregate());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("A report can not be written: " + e.getMessage(), e);
        }
    }

    private void write(List<CheckedApi> apis, List<ReportFormat> formats, @Nullable Path output) throws IOException {
        for (ReportFormat format : formats) {
            String text = format.write(apis);
            if (output == null) {
                printed.add(text);
            } else {
                written.add(put(formats.size() == 1 ? output : output.resolve(format.fileName()), text));
            }
        }
    }

    /** Modules of one build may be checked at the same time, in one process or in several. */
    private void aggregate(CheckedApi api, List<ReportFormat> formats, Path folder) throws IOException {
        Path modules = Files.createDirectories(folder.resolve(MODULES));
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            put(
                    modules.resolve(api.name().replaceAll("[^A-Za-z0-9._-]", "_") + ".json"),
                    ReportFormat.JSON.write(List.of(api)));
            List<CheckedApi> all = new ArrayList<>();
            for (Path module : list(modules)) {
                all.addAll(JsonReportReader.read(Files.readString(module)));
            }
            for (ReportFormat format : formats) {
                written.add(put(folder.resolve(format.fileName()), format.write(all)));
            }
            if (!lock.isValid()) {
                throw new IOException(folder + " was written by others at the same time");
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path put(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Half a character, which JSON can say and UTF-8 can not, becomes a question mark.
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
