package dev.quire.generator.check;

import dev.quire.generator.check.baselines.ReferencedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first member of an accepted baseline: a digest of the files that were accepted and of the rest of the baseline. As long
 * as both are the same bytes, nothing needs to be parsed to know that nothing changed; an edit of either undoes it.
 */
final class AcceptedDigest {
    /** The name of the member. */
    static final String MEMBER = "x-quire-accepted";

    private static final Pattern LINE = Pattern.compile("\\A\\{\\n {2}\"" + MEMBER + "\" : \"([0-9a-f]{64})\",\\n");
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(ya?ml|json|mdx?|markdown)");
    private static final String START = "{\n";

    private AcceptedDigest() {}

    /** The baseline with its digest. */
    static String sealed(String baseline, ApiSource api) throws IOException {
        String line = "  \"" + MEMBER + "\" : \"" + digest(baseline, api) + "\",\n";
        return START + line + baseline.substring(START.length());
    }

    /** Whether a file is a baseline that was made from these very files. */
    static boolean holds(Path baseline, ApiSource api) throws IOException {
        if (!Files.isRegularFile(baseline)) {
            return false;
        }
        String text = Files.readString(baseline, StandardCharsets.ISO_8859_1);
        Matcher line = LINE.matcher(text);
        if (!line.find()) {
            return false;
        }
        String rest = new String(
                (START + text.substring(line.end())).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return digest(rest, api).equals(line.group(1));
    }

    private static String digest(String baseline, ApiSource api) throws IOException {
        MessageDigest sha = sha256();
        sha.update(baseline.getBytes(StandardCharsets.UTF_8));
        for (Path file : files(api)) {
            byte[] bytes = Files.readAllBytes(file);
            sha.update(("\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** The files of the description, as far as their texts tell: pages, referenced files, and the overlays in their order. */
    private static List<Path> files(ApiSource api) throws IOException {
        SortedSet<Path> files = new TreeSet<>();
        Deque<Path> open = new ArrayDeque<>(documents(api.spec()));
        while (!open.isEmpty()) {
            Path file = open.remove();
            if (Files.isRegularFile(file) && files.add(file)) {
                for (String reference : ReferencedFiles.in(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                    sibling(file, reference, open);
                }
            }
        }
        return Stream.concat(files.stream(), api.overlays().stream()).toList();
    }

    private static List<Path> documents(Path spec) throws IOException {
        if (!Files.isDirectory(spec)) {
            return List.of(spec.normalize());
        }
        try (Stream<Path> files = Files.list(spec)) {
            return files.filter(file -> DOCUMENT.matcher(file.toString()).matches())
                    .map(Path::normalize)
                    .toList();
        }
    }

    private static void sibling(Path file, String reference, Deque<Path> into) {
        try {
            into.add(file.resolveSibling(reference).normalize());
        } catch (InvalidPathException e) {
            // What is no path here is no file either.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
