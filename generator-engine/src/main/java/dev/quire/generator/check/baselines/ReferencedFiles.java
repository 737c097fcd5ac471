package dev.quire.generator.check.baselines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which other files a description may refer to, told from its text without parsing it: rather one too many. Addresses are
 * left out, since nothing is read from the network.
 */
public final class ReferencedFiles {
    private static final Pattern REFERENCE = Pattern.compile("\\$ref[\"']?\\s*:\\s*[\"']?([^\"'#\\s,}:*?<>|\\x00]+)");

    private ReferencedFiles() {}

    /** The files, as written: relative to the text's own folder. */
    public static List<String> in(String text) {
        List<String> files = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            files.add(matcher.group(1));
        }
        return files;
    }
}
