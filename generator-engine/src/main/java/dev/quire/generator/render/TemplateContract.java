package dev.quire.generator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What templates of users rely on, as a number: the files of the set, the views' tags and what they mean. It grows when a
 * file or a tag goes, or means something else; what is only added is for everybody.
 */
public final class TemplateContract {
    private static final String FILE = "/dev/quire/generator/templates/contract-version";
    private static final String HEADER = "{{! Quire templates, contract ";
    private static final Pattern STAMP = Pattern.compile("\\{\\{!\\s*Quire templates, contract (\\d{1,9})\\b.*");

    private TemplateContract() {}

    /** The number of the set that this jar holds. */
    public static int version() {
        try (InputStream file = Objects.requireNonNull(TemplateContract.class.getResourceAsStream(FILE))) {
            return Integer.parseInt(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read the version of the templates", e);
        }
    }

    /** A template with the number in its first line, which prints nothing. */
    static String stamped(String template) {
        String header = HEADER + version();
        return template.startsWith("{{! view:")
                ? header + "; " + template.substring("{{! ".length())
                : header + " }}\n" + template;
    }

    /** The number in a template's first line; null when there is none. */
    static @Nullable Integer versionOf(String template) {
        Matcher stamp = STAMP.matcher(template.lines().findFirst().orElse(""));
        return stamp.matches() ? Integer.valueOf(stamp.group(1)) : null;
    }
}
