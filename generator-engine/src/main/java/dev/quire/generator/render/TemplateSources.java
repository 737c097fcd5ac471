package dev.quire.generator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds templates: in the user's folder by file name, else among our own. */
public final class TemplateSources {
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

    Source template(String name) {
        return find(name + ".mustache");
    }

    Source partial(String name) {
        return find("partial/" + name + ".mustache");
    }

    private Source find(String file) {
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

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n");
    }
}
