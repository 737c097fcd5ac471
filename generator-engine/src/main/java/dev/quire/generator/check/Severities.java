package dev.quire.generator.check;

import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.check.baselines.Baselines;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What rules count for, where the user says it. */
final class Severities {
    private static final String ARTIFACT = "artifact:";
    private static final String ENTRY = "META-INF/quire/severities.yaml";

    /** Empty for a rule that is off. */
    private final Map<String, Optional<Severity>> byRule = new HashMap<>();

    private final RuleIds rules;
    private final Problems problems;

    private Severities(RuleIds rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** Those of the configuration, and behind them those of a file or jar. */
    static Severities read(Judging judging, Artifacts artifacts, RuleIds rules, Problems problems) {
        Severities severities = new Severities(rules, problems);
        if (judging.severitiesFrom() != null) {
            SourceText text = severities.text(judging.severitiesFrom(), artifacts);
            Node root = text == null ? null : TreeReader.read(text, problems);
            if (root instanceof MapNode map) {
                map.members().forEach((rule, word) -> severities.put(rule, word.text(), word.location()));
            } else if (root != null) {
                problems.error(root.location(), "These are no severities", "Write 'RULE: error' lines");
            }
        }
        judging.severities().forEach((rule, word) -> severities.put(rule, word, null));
        return severities;
    }

    private @Nullable SourceText text(String from, Artifacts artifacts) {
        if (!from.startsWith(ARTIFACT)) {
            return SourceText.read(Path.of(from), from.replace('\\', '/'), problems);
        }
        Path jar = Baselines.jar(from.substring(ARTIFACT.length()), artifacts);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                problems.error(from + " holds no " + ENTRY, "Name an artifact that does");
                return null;
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                return new SourceText(from + '!' + ENTRY, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(from + " can not be read: " + e.getMessage(), e);
        }
    }

    private void put(String rule, @Nullable String word, @Nullable Location place) {
        rules.check(rule, place, problems);
        String wanted = word == null ? "" : word.strip().toUpperCase(Locale.ROOT);
        switch (wanted) {
            case "OFF" -> byRule.put(rule, Optional.empty());
            case "ERROR", "WARNING", "INFO" -> byRule.put(rule, Optional.of(Severity.valueOf(wanted)));
            default ->
                problems.error(
                        place, "'" + word + "' is no severity for " + rule, "Use one of error, warning, info, off");
        }
    }

    /** The findings as the user sees them; those of rules that are off are left out. */
    List<Finding> apply(List<Finding> findings) {
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Severity> set = byRule.get(finding.change().id());
            if (set == null) {
                judged.add(finding);
            } else {
                set.ifPresent(severity -> judged.add(finding.withSeverity(severity)));
            }
        }
        return judged;
    }
}
