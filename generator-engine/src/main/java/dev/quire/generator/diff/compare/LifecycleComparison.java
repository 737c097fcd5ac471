package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.DiffOptions;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.source.SpecPointer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what is said about the end of things ({@code deprecated}, {@code x-sunset}) and about how stable they are. */
final class LifecycleComparison {
    private static final String STABILITY = "x-stability-level";

    /** From the least stable one. */
    private static final List<String> LEVELS = List.of("draft", "alpha", "beta", "stable");

    private final DiffOptions options;

    LifecycleComparison(DiffOptions options) {
        this.options = options;
    }

    /** Whether an operation may change at any time. */
    static boolean isUnstable(Operation operation) {
        String level = text(operation.extensions(), STABILITY);
        return "draft".equals(level) || "alpha".equals(level);
    }

    /** What it is that went, by whether it had been announced. */
    Aspect removed(Operation operation) {
        if (isUnstable(operation)) {
            return Aspect.UNSTABLE_OPERATION;
        }
        if (!operation.deprecated()) {
            return Aspect.OPERATION;
        }
        return mayGo(operation.extensions()) ? Aspect.DEPRECATED_OPERATION : Aspect.OPERATION_BEFORE_SUNSET;
    }

    /** Whether something deprecated has no day until which it is promised, or that day has come. */
    boolean mayGo(Map<String, JsonNode> extensions) {
        Sunset sunset = Sunset.of(extensions);
        return sunset == null || sunset.date() != null && !sunset.date().isAfter(options.today());
    }

    void compare(Operation was, Operation is, Place place) {
        Map<String, JsonNode> before = was.extensions();
        Map<String, JsonNode> after = is.extensions();
        compare(was.deprecated(), is.deprecated(), before, after, was.pointer(), is.pointer(), notice(after), place);
        stability(before, after, was.pointer(), is.pointer(), place);
    }

    /** Likewise for a parameter or property. */
    void compareParts(
            boolean wasDeprecated,
            boolean isDeprecated,
            Map<String, JsonNode> before,
            Map<String, JsonNode> after,
            SpecPointer old,
            SpecPointer now,
            Place use) {
        Place place = use.sent(Direction.NONE, false);
        compare(wasDeprecated, isDeprecated, before, after, old, now, options.noticeDays(), place);
        stability(before, after, old, now, place);
    }

    private void compare(
            boolean wasDeprecated,
            boolean isDeprecated,
            Map<String, JsonNode> before,
            Map<String, JsonNode> after,
            SpecPointer old,
            SpecPointer now,
            int notice,
            Place place) {
        if (wasDeprecated != isDeprecated) {
            place.note(Aspect.DEPRECATION, isDeprecated ? Kind.ADDED : Kind.REMOVED, old, now);
        }
        if (isDeprecated) {
            sunset(wasDeprecated, Sunset.of(before), Sunset.of(after), old, now, notice, place);
        }
    }

    private void sunset(
            boolean wasDeprecated,
            @Nullable Sunset was,
            @Nullable Sunset is,
            SpecPointer before,
            SpecPointer after,
            int notice,
            Place place) {
        SpecPointer old = was == null ? before : before.child(was.keyword());
        SpecPointer now = is == null ? after : after.child(is.keyword());
        if (is == null) {
            if (wasDeprecated && was != null) {
                place.note(Aspect.SUNSET, Kind.REMOVED, "", was.text(), null, old, now);
            }
        } else if (wasDeprecated && was != null && was.text().equals(is.text())) {
            return;
        } else if (is.date() == null) {
            place.note(Aspect.SUNSET_DATE, Kind.CHANGED, is.text(), old, now);
        } else if (ChronoUnit.DAYS.between(options.today(), is.date()) < notice && !later(was, is)) {
            place.note(Aspect.SUNSET_NOTICE, Kind.TIGHTENED, is.text(), notice + " days", null, old, now);
        } else if (was == null || was.date() == null || !wasDeprecated) {
            place.note(Aspect.SUNSET, Kind.ADDED, "", null, is.text(), old, now);
        } else {
            Kind kind = later(was, is) ? Kind.LOOSENED : Kind.TIGHTENED;
            place.note(Aspect.SUNSET, kind, "", was.text(), is.text(), old, now);
        }
    }

    private static boolean later(@Nullable Sunset was, Sunset is) {
        return was != null
                && was.date() != null
                && is.date() != null
                && is.date().isAfter(was.date());
    }

    private int notice(Map<String, JsonNode> extensions) {
        String level = text(extensions, STABILITY);
        if ("beta".equals(level)) {
            return options.noticeDaysBeta();
        }
        return "alpha".equals(level) || "draft".equals(level) ? 0 : options.noticeDays();
    }

    private static void stability(
            Map<String, JsonNode> was, Map<String, JsonNode> is, SpecPointer old, SpecPointer now, Place place) {
        String level = text(was, STABILITY);
        String newLevel = text(is, STABILITY);
        if (Objects.equals(level, newLevel)) {
            return;
        }
        SpecPointer before = old.child(STABILITY);
        SpecPointer after = now.child(STABILITY);
        String wrong = isWrong(newLevel) ? newLevel : isWrong(level) ? level : null;
        if (wrong != null) {
            place.note(Aspect.STABILITY_LEVEL, Kind.CHANGED, wrong, before, after);
            return;
        }
        Kind kind = rank(newLevel) < rank(level) ? Kind.TIGHTENED : Kind.LOOSENED;
        if (rank(newLevel) != rank(level)) {
            place.note(Aspect.STABILITY, kind, "", words(level), words(newLevel), before, after);
        }
    }

    private static boolean isWrong(@Nullable String level) {
        return level != null && !LEVELS.contains(level);
    }

    /** What says nothing is stable. */
    private static int rank(@Nullable String level) {
        return level == null ? LEVELS.size() - 1 : LEVELS.indexOf(level);
    }

    private static String words(@Nullable String level) {
        return level == null ? "stable" : level;
    }

    static @Nullable String text(Map<String, JsonNode> extensions, String name) {
        JsonNode value = extensions.get(name);
        return value == null ? null : value.asText();
    }
}
