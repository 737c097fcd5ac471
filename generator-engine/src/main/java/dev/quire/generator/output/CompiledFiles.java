package dev.quire.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Deletes what a build made of generated files that are no longer generated: not every compiler does that. */
final class CompiledFiles {
    /** A type that begins at the margin, which is where generated files declare theirs. */
    private static final Pattern TYPE =
            Pattern.compile("^(?:[a-z-]+ )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);

    private final @Nullable Path classes;

    /** Below a folder; null for nowhere. */
    CompiledFiles(@Nullable Path classes) {
        this.classes = classes;
    }

    /**
     * Deletes the classes of a Java file, or the copy of any other file.
     *
     * @param path of the file, relative to its root
     * @param file itself, which need not exist any more
     */
    void delete(String path, Path file) throws IOException {
        if (classes == null) {
            return;
        }
        Path made = classes.resolve(path);
        Path folder = made.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        if (!path.endsWith(".java")) {
            Files.deleteIfExists(made);
            return;
        }
        Set<String> types = types(file);
        for (Path compiled : listed(folder, "*.class")) {
            String name = compiled.getFileName().toString();
            int end = name.indexOf('$') > 0 ? name.indexOf('$') : name.indexOf('.');
            if (types.contains(name.substring(0, end))) {
                Files.delete(compiled);
            }
        }
    }

    private static Set<String> types(Path file) throws IOException {
        String name = file.getFileName().toString();
        Set<String> types = new HashSet<>(Set.of(name.substring(0, name.length() - ".java".length())));
        if (Files.isRegularFile(file)) {
            Matcher type = TYPE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            while (type.find()) {
                types.add(type.group(1));
            }
        }
        return types;
    }

    /** The files of a folder that look so; none when there is no such folder. */
    static List<Path> listed(Path folder, String pattern) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Can not list " + folder + ": " + e.getMessage(), e);
        }
        return files;
    }
}
