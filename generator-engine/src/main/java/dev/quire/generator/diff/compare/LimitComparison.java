package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Constraints;
import dev.quire.generator.model.Schema;
import dev.quire.generator.source.SpecPointer;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the keywords that narrow the values of a type. */
final class LimitComparison {
    /** Patterns that every text matches. */
    private static final Set<String> ANYTHING = Set.of(".*", "^.*$", "^.*", ".*$", "");

    private final Schema was;
    private final Schema is;
    private final Place place;

    private LimitComparison(Schema was, Schema is, Place place) {
        this.was = was;
        this.is = is;
        this.place = place;
    }

    static void compare(Schema was, Schema is, Place place) {
        Constraints old = was.constraints();
        Constraints now = is.constraints();
        LimitComparison comparison = new LimitComparison(was, is, place);
        comparison.numbers(old, now);
        comparison.sizes(old, now);
        comparison.texts(old, now);
        if (!old.other().isEmpty() || !now.other().isEmpty()) {
            OtherKeywords.compare(old.other(), now.other(), comparison::note);
        }
    }

    /** What holds for the places of a tuple, where the types of all places together are the same. */
    static void tuples(Schema was, Schema is, Place place) {
        LimitComparison comparison = new LimitComparison(was, is, place);
        boolean answered = place.direction() == Direction.RESPONSE;
        OtherKeywords.tuples(was.constraints().other(), is.constraints().other(), answered, comparison::note);
    }

    private void numbers(Constraints old, Constraints now) {
        upper(
                Aspect.MAXIMUM,
                "maximum",
                Bound.of(old.maximum(), old.exclusiveMaximum()),
                Bound.of(now.maximum(), now.exclusiveMaximum()));
        lower(
                Aspect.MINIMUM,
                "minimum",
                Bound.of(old.minimum(), old.exclusiveMinimum()),
                Bound.of(now.minimum(), now.exclusiveMinimum()));
        multiples(old.multipleOf(), now.multipleOf());
    }

    private void sizes(Constraints old, Constraints now) {
        upper(Aspect.MAX_LENGTH, "maxLength", Bound.most(old.maxLength()), Bound.most(now.maxLength()));
        lower(Aspect.MIN_LENGTH, "minLength", Bound.least(old.minLength()), Bound.least(now.minLength()));
        upper(Aspect.MAX_ITEMS, "maxItems", Bound.most(old.maxItems()), Bound.most(now.maxItems()));
        lower(Aspect.MIN_ITEMS, "minItems", Bound.least(old.minItems()), Bound.least(now.minItems()));
        upper(Aspect.MAX_PROPERTIES, "maxProperties", Bound.most(old.maxProperties()), Bound.most(now.maxProperties()));
        lower(
                Aspect.MIN_PROPERTIES,
                "minProperties",
                Bound.least(old.minProperties()),
                Bound.least(now.minProperties()));
        if (old.uniqueItems() != now.uniqueItems()) {
            Kind kind = now.uniqueItems() ? Kind.TIGHTENED : Kind.LOOSENED;
            note(Aspect.UNIQUE_ITEMS, kind, "uniqueItems", old.uniqueItems(), now.uniqueItems());
        }
    }

    private void upper(Aspect aspect, String keyword, @Nullable Bound old, @Nullable Bound now) {
        bound(aspect, keyword, old, now, -1);
    }

    private void lower(Aspect aspect, String keyword, @Nullable Bound old, @Nullable Bound now) {
        bound(aspect, keyword, old, now, 1);
    }

    private void bound(Aspect aspect, String keyword, @Nullable Bound old, @Nullable Bound now, int narrower) {
        int change =
                old == null || now == null ? Boolean.compare(now != null, old != null) : now.compare(old, narrower);
        if (change != 0) {
            note(aspect, change > 0 ? Kind.TIGHTENED : Kind.LOOSENED, keyword, old, now);
        }
    }

    private void multiples(@Nullable BigDecimal old, @Nullable BigDecimal now) {
        if (old == null && now == null || old != null && now != null && old.compareTo(now) == 0) {
            return;
        }
        Kind kind = Kind.CHANGED;
        if (old == null || now != null && now.remainder(old).signum() == 0) {
            kind = Kind.TIGHTENED;
        } else if (now == null || old.remainder(now).signum() == 0) {
            kind = Kind.LOOSENED;
        }
        note(Aspect.MULTIPLE_OF, kind, "multipleOf", plain(old), plain(now));
    }

    private void texts(Constraints old, Constraints now) {
        String before = pattern(old);
        String after = pattern(now);
        if (before == null ? after != null : !before.equals(after)) {
            Kind kind = before == null ? Kind.TIGHTENED : after == null ? Kind.LOOSENED : Kind.CHANGED;
            note(Aspect.PATTERN, kind, "pattern", before, after);
        }
    }

    private static @Nullable String pattern(Constraints constraints) {
        String pattern = constraints.pattern();
        return pattern == null || ANYTHING.contains(pattern) ? null : pattern;
    }

    private void note(Aspect aspect, Kind kind, String keyword, @Nullable Object old, @Nullable Object now) {
        SpecPointer before = old == null ? was.pointer() : was.pointer().child(keyword);
        SpecPointer after = now == null ? is.pointer() : is.pointer().child(keyword);
        place.note(aspect, kind, keyword, text(old), text(now), before, after);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof JsonNode json ? JsonTexts.brief(json) : value == null ? null : value.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** A limit of numbers. */
    private record Bound(BigDecimal value, boolean exclusive) {

        static @Nullable Bound of(@Nullable BigDecimal value, boolean exclusive) {
            return value == null ? null : new Bound(value, exclusive);
        }

        static @Nullable Bound most(@Nullable Integer value) {
            return value == null ? null : new Bound(BigDecimal.valueOf(value), false);
        }

        /** Nothing is smaller than 0, so that it is no limit. */
        static @Nullable Bound least(@Nullable Integer value) {
            return value == null || value == 0 ? null : new Bound(BigDecimal.valueOf(value), false);
        }

        /** Positive when this is narrower; {@code direction} is 1 where greater limits are. */
        int compare(Bound other, int direction) {
            int byValue = value.compareTo(other.value) * direction;
            return byValue != 0 ? byValue : Boolean.compare(exclusive, other.exclusive);
        }

        @Override
        public String toString() {
            return value.toPlainString() + (exclusive ? " (exclusive)" : "");
        }
    }
}
