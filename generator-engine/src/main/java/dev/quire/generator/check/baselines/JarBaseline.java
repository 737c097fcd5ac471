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
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The description that a released client carries with it. */
final class JarBaseline {
    /** Of each client one, by its base package; some have no folder of their own. */
    private static final Pattern ENTRY = Pattern.compile("META-INF/quire/(?:[^/]+/)?openapi\\.json");

    private JarBaseline() {}

    /**
     * The baseline in a jar.
     *
     * @param basePackage of the client that is meant where the jar holds several; null when it is not known
     */
    static Baseline of(Path jar, String shown, @Nullable String basePackage) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> all = zip.stream()
                    .filter(entry -> ENTRY.matcher(entry.getName()).matches())
                    .toList();
            ZipEntry entry = description(all, shown, basePackage);
            return Baselines.copied(copy -> {
                Path file = Files.createDirectories(copy.path().resolve("META-INF/quire"))
                        .resolve("openapi.json");
                try (InputStream bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, file);
                }
                Path own = all.size() == 1 ? jar : copy.path().resolve("client.jar");
                if (all.size() > 1) {
                    copyOfOne(zip, String.valueOf(basePackage).replace('.', '/') + '/', own);
                }
                return new Baseline(file, List.of(), null, shown, own, copy);
            });
        } catch (NoSuchFileException | ZipException e) {
            throw Baselines.failure(shown + " is no jar that can be read", "Name a released client's jar");
        }
    }

    private static ZipEntry description(List<? extends ZipEntry> entries, String shown, @Nullable String basePackage) {
        if (entries.isEmpty()) {
            throw Baselines.failure(
                    shown + " holds no META-INF/quire/…/openapi.json",
                    "Name a client that Quire generated; its jar must hold the generated resources");
        }
        if (entries.size() == 1) {
            return entries.get(0);
        }
        String wanted = "META-INF/quire/" + basePackage + "/openapi.json";
        return entries.stream()
                .filter(entry -> entry.getName().equals(wanted))
                .findFirst()
                .orElseThrow(() -> {
                    String names =
                            entries.stream().map(ZipEntry::getName).sorted().collect(Collectors.joining(", "));
                    return Baselines.failure(
                            shown + " holds several clients, and none of package "
                                    + (basePackage == null ? "(not known without Java)" : basePackage) + ": " + names,
                            "Set basePackage (quire.basePackage) to that of one of them, or name the jar of one client");
                });
    }

    /** The classes of one of several clients, so that the others are not taken to be missing in the new one. */
    private static void copyOfOne(ZipFile zip, String folder, Path jar) throws IOException {
        try (ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        bytes.transferTo(copy);
                    }
                }
            }
        }
    }
}
