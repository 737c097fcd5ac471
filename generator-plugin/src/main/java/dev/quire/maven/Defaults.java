package dev.quire.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What holds where the user says nothing. Without a POM there is nobody to say it, so everything has a default. */
final class Defaults {
    private static final List<String> USUAL_NAMES =
            List.of("openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.json");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private Defaults() {}

    /**
     * The description: {@code src/main/openapi} of a project; without a POM a file of a usual name in the folder, else all
     * descriptions that are there.
     */
    static Path spec(@Nullable File named, Path folder, boolean project) {
        if (named != null) {
            return named.toPath();
        }
        if (project) {
            return folder.resolve("src/main/openapi");
        }
        return USUAL_NAMES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(folder);
    }

    /** The client's name: without a POM that of the description's file, or of its folder where the file's says nothing. */
    static String clientName(@Nullable String named, Path spec, boolean project) {
        if (named != null || project) {
            return named == null ? "" : named;
        }
        Path absolute = spec.toAbsolutePath().normalize();
        String file = String.valueOf(absolute.getFileName());
        Path folder = absolute.getParent();
        Path folderName = folder == null ? null : folder.getFileName();
        return folderName != null && USUAL_NAMES.contains(file)
                ? typeName(folderName.toString())
                : typeName(file.replaceFirst("\\.(ya?ml|json|mdx?|markdown)$", ""));
    }

    private static String typeName(String name) {
        StringBuilder type = new StringBuilder();
        WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .forEach(word -> type.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return type.isEmpty() || !Character.isLetter(type.charAt(0)) ? "Api" + type : type.toString();
    }

    /** The base package: without a POM one named for the client. */
    static String basePackage(@Nullable String named, String clientName, boolean project) {
        if (named != null || project) {
            return named == null ? "" : named;
        }
        return clientName.toLowerCase(Locale.ROOT) + "client";
    }
}
