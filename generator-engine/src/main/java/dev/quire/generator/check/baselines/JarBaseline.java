package dev.quire.generator.check.baselines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The description that a released client carries with it. */
final class JarBaseline {
    private static final String ENTRY = "META-INF/quire/openapi.json";

    private JarBaseline() {}

    static Baseline of(Path jar, String shown) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw Baselines.failure(
                        shown + " holds no " + ENTRY,
                        "Name a client that Quire generated; its jar must hold the generated resources");
            }
            Path copy = Files.createTempDirectory("quire-baseline");
            Path file = Files.createDirectories(copy.resolve("META-INF/quire")).resolve("openapi.json");
            try (InputStream bytes = zip.getInputStream(entry)) {
                Files.copy(bytes, file);
            }
            return new Baseline(file, List.of(), null, shown, copy);
        } catch (NoSuchFileException | ZipException e) {
            throw Baselines.failure(shown + " is no jar that can be read", "Name a released client's jar");
        }
    }
}
