package dev.quire.generator.check;

import dev.quire.generator.impact.JavaOptions;
import dev.quire.generator.report.ReportFormat;
import dev.quire.generator.source.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a user wrote, as a build tool hands it over; null for what was not said. {@link Judging} and {@link Reporting} say
 * what each means.
 *
 * @param failOn a word of {@link FailOn}
 * @param today a day such as {@code 2027-03-31}; null for that of the clock
 * @param folder where relative paths start
 * @param root the folder that files are named from in reports
 * @param format words of {@link ReportFormat}, with commas
 */
public record DiffSettings(
        @Nullable String failOn,
        boolean strict,
        @Nullable Path suppressions,
        Map<String, String> severities,
        @Nullable String severitiesFrom,
        @Nullable String today,
        @Nullable Integer noticeDays,
        @Nullable Integer noticeDaysBeta,
        Path folder,
        Path root,
        @Nullable String format,
        @Nullable Path output,
        @Nullable Path aggregate) {

    /** Copies the map. */
    public DiffSettings {
        severities = Map.copyOf(severities);
    }

    /**
     * The request that the words mean.
     *
     * @param compare a word of {@link Comparison}
     * @param java how clients are made, to compare them too; null when only descriptions are compared
     * @throws dev.quire.generator.source.SpecException when a word means nothing; with all such words
     */
    public DiffRequest request(
            ApiSource api, @Nullable String baseline, @Nullable String compare, @Nullable JavaOptions java) {
        Problems problems = new Problems();
        FailOn stops = word(FailOn.class, "quire.failOn", failOn, FailOn.ERROR, problems);
        Comparison comparison = word(Comparison.class, "quire.compare", compare, Comparison.VERSION, problems);
        LocalDate day = day(problems);
        List<ReportFormat> formats = formats(problems);
        problems.throwIfErrors();
        return new DiffRequest(
                api,
                named(baseline),
                comparison,
                new Judging(
                        suppressions,
                        severities,
                        named(severitiesFrom),
                        strict,
                        stops,
                        day,
                        noticeDays,
                        noticeDaysBeta),
                new Reporting(root, formats, output, aggregate),
                java);
    }

    /** What is a path, and not in git or an artifact, starts at the folder. */
    private @Nullable String named(@Nullable String what) {
        return what == null || what.startsWith("git:") || what.startsWith("artifact:")
                ? what
                : folder.resolve(what).toString();
    }

    /** The same, where findings are only told: nothing stops a build that does not say what does. */
    public DiffSettings telling() {
        return new DiffSettings(
                failOn == null ? "none" : failOn,
                strict,
                suppressions,
                severities,
                severitiesFrom,
                today,
                noticeDays,
                noticeDaysBeta,
                folder,
                root,
                format,
                output,
                aggregate);
    }

    /** Text goes into a file only when one is named; a build says it in its log anyway. */
    private List<ReportFormat> formats(Problems problems) {
        if (format == null || format.isBlank()) {
            return output == null && aggregate == null ? List.of() : List.of(ReportFormat.TEXT);
        }
        List<ReportFormat> formats = new ArrayList<>();
        for (String word : format.split(",")) {
            ReportFormat wanted = ReportFormat.of(word.strip());
            if (wanted == null) {
                problems.error(
                        "quire.format is '" + word.strip() + "'",
                        "Use one of " + String.join(", ", ReportFormat.words()));
            } else if (!formats.contains(wanted)) {
                formats.add(wanted);
            }
        }
        return formats;
    }

    private LocalDate day(Problems problems) {
        LocalDate clock = LocalDate.now(ZoneId.systemDefault());
        try {
            return today == null ? clock : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            problems.error("quire.today is '" + today + "'", "Write a day such as 2027-03-31");
            return clock;
        }
    }

    private static <T extends Enum<T>> T word(
            Class<T> type, String property, @Nullable String word, T usual, Problems problems) {
        if (word == null) {
            return usual;
        }
        T[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseGet(() -> {
                    problems.error(
                            property + " is '" + word + "'",
                            "Use one of "
                                    + Arrays.stream(all)
                                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                            .collect(Collectors.joining(", ")));
                    return usual;
                });
    }
}
