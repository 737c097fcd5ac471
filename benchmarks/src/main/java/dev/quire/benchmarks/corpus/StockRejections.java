package dev.quire.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Which descriptions OpenAPI Generator's validation refuses, which is all about which Swagger Parser has a message, and what
 * these messages say.
 */
public final class StockRejections {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:attribute )?.*?([$\\w-]+)(?:=`.*`)? ((?:is|target|with) .*)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("^(?:attribute )?paths\\..*?\\. (?=[A-Z])");
    private static final Pattern PARAMETER = Pattern.compile("(?<=path parameter )\\S+");
    private static final Pattern UNRESOLVED = Pattern.compile(" \\(#/.*\\)$");
    private static final Pattern BARE = Pattern.compile("(\\w+\\.\\w+)\\.\\S*");
    private static final Pattern NAMED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|\\[[^\\]]*]|\\{[^}]*}|\\d+|/\\S+");
    private static final int SHOWN = 60;
    private static final int LONGEST = 140;

    private final Map<String, Set<Path>> byKind = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private final List<Path> refused = new ArrayList<>();

    private StockRejections() {}

    /** As {@link CorpusRun}; options about generating have no effect. */
    public static void main(String[] arguments) throws IOException {
        fetchNothing();
        StockRejections all = new StockRejections();
        List<Path> specs = Selection.of(CorpusOptions.parse(arguments));
        specs.forEach(all::validate);
        System.out.println("Refused: " + all.refused.size() + " of " + specs.size() + "\n");
        System.out.println("| message | descriptions | for example |\n|---|---|---|");
        all.byKind.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .limit(SHOWN)
                .forEach(kind -> System.out.println("| " + cell(kind.getKey()) + " | "
                        + kind.getValue().size() + " | " + cell(all.examples.getOrDefault(kind.getKey(), "")) + " |"));
        System.out.println();
        all.refused.forEach(System.out::println);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** Swagger Parser would fetch what descriptions refer to; here it asks a proxy that is not there. */
    private static void fetchNothing() {
        for (String scheme : List.of("http", "https")) {
            System.setProperty(scheme + ".proxyHost", "127.0.0.1");
            System.setProperty(scheme + ".proxyPort", "9");
            System.setProperty(scheme + ".nonProxyHosts", "");
        }
    }

    private void validate(Path spec) {
        Set<String> messages;
        try {
            new CodegenConfigurator()
                    .setGeneratorName("java")
                    .setInputSpec(spec.toString())
                    .toContext();
            return;
        } catch (SpecValidationException e) {
            messages = e.getErrors();
        } catch (RuntimeException | StackOverflowError e) {
            messages = Set.of("throws " + e.getClass().getSimpleName());
        }
        refused.add(spec);
        for (String message : messages) {
            String kind = kind(message);
            byKind.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(spec);
            examples.putIfAbsent(kind, spec.getFileName() + ": " + firstLine(message));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** The last attribute that a message names and what is wrong with it; of other messages their words without names. */
    private static String kind(String message) {
        String line = UNRESOLVED.matcher(firstLine(message)).replaceFirst("");
        Matcher bare = BARE.matcher(line);
        if (bare.matches()) {
            return bare.group(1) + " …";
        }
        Matcher place = PLACE.matcher(line);
        Matcher attribute = ATTRIBUTE.matcher(line);
        String kind = place.find()
                ? PARAMETER.matcher(place.replaceFirst("")).replaceFirst("…")
                : attribute.matches() ? attribute.group(1) + ' ' + attribute.group(2) : line;
        String text = NAMED.matcher(kind).replaceAll("…");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
