package dev.quire.generator.check.baselines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The description that a released client carries with it. */
final class JarBaseline {
    /** Of each client one, by its base package; some have no folder of their own. */
    private static final Pattern ENTRY = Pattern.compile("META-INF/quire/(?:[^/]+/)?openapi\\.json");

    private JarBaseline() {}

    static Baseline of(Path jar, String shown) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = description(zip, shown);
            return Baselines.copied(copy -> {
                Path file = Files.createDirectories(copy.path().resolve("META-INF/quire"))
                        .resolve("openapi.json");
                try (InputStream bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, file);
                }
                return new Baseline(file, List.of(), null, shown, jar, copy);
            });
        } catch (NoSuchFileException | ZipException e) {
            throw Baselines.failure(shown + " is no jar that can be read", "Name a released client's jar");
        }
    }

    private static ZipEntry description(ZipFile zip, String shown) {
        List<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> ENTRY.matcher(entry.getName()).matches())
                .toList();
        if (entries.isEmpty()) {
            throw Baselines.failure(
                    shown + " holds no META-INF/quire/…/openapi.json",
                    "Name a client that Quire generated; its jar must hold the generated resources");
        }
        if (entries.size() > 1) {
            String names = entries.stream().map(ZipEntry::getName).sorted().collect(Collectors.joining(", "));
            throw Baselines.failure(
                    shown + " holds several clients: " + names, "Name the jar of one client, not a merged one");
        }
        return entries.get(0);
    }
}
