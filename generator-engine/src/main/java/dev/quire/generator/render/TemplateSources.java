package dev.quire.generator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds templates: in the user's folder by file name, else among our own. */
public final class TemplateSources {
    /** What names of templates end with. */
    static final String ENDING = ".mustache";

    private static final String OWN = "/dev/quire/generator/templates/";

    private final @Nullable Path overrides;

    /**
     * Templates of ours, with those of a folder in place of the ones of the same file name.
     *
     * @param overrides null for none
     */
    public TemplateSources(@Nullable Path overrides) {
        this.overrides = overrides;
    }

    /**
     * A template as text.
     *
     * @param origin the file's name as messages show it
     * @param file its name in the set
     * @param override whether it is the user's
     */
    record Source(String origin, String file, String text, boolean override) {}

    Source partial(String name) {
        return file("partial/" + name + ENDING);
    }

    /** The template of a file name. */
    Source file(String file) {
        Path override = overrides == null ? null : overrides.resolve(file);
        try {
            if (override != null && Files.isRegularFile(override)) {
                return new Source(override.toString(), file, unixLines(Files.readString(override)), true);
            }
            try (InputStream own = TemplateSources.class.getResourceAsStream(OWN + file)) {
                if (own == null) {
                    throw new TemplateException(
                            new TemplateTags.Place(file, 1, 1),
                            "There is no template " + file
                                    + (overrides == null ? "" : ", neither in " + overrides + " nor among our own"),
                            "Add it, or include another",
                            null);
                }
                return new Source(file, file, unixLines(new String(own.readAllBytes(), StandardCharsets.UTF_8)), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read the template " + file + ": " + e.getMessage(), e);
        }
    }

    /** The files of the user that look like templates, in order, with {@code /}. */
    SortedSet<String> overrides() {
        SortedSet<String> files = new TreeSet<>();
        if (overrides == null || !Files.isDirectory(overrides)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(overrides)) {
            found.filter(Files::isRegularFile)
                    .map(file -> overrides.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ENDING))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Can not list the templates in " + overrides + ": " + e.getMessage(), e);
        }
        return files;
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }
}
