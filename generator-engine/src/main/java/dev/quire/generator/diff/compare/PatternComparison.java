package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is said of members by patterns of their names. Where one side has no such pattern, its members of such names
 * are what all others are: anything, of a type, or refused.
 */
final class PatternComparison {
    private static final String KEYWORD = "patternProperties";

    private final SchemaComparison schemas;
    private final Schema was;
    private final Schema is;
    private final Place place;

    PatternComparison(SchemaComparison schemas, Schema was, Schema is, Place place) {
        this.schemas = schemas;
        this.was = was;
        this.is = is;
        this.place = place;
    }

    /** What members are of which nothing is said by name or pattern; null when any are allowed, or none are. */
    static @Nullable Schema others(Shape.ObjectShape object) {
        return object.patterns().schemas().isEmpty()
                ? object.additional()
                : object.patterns().others();
    }

    /** Whether there are none of these. */
    static boolean refusesOthers(Shape.ObjectShape object) {
        return object.closed() || object.patterns().alone();
    }

    void compare(Shape.ObjectShape old, Shape.ObjectShape now) {
        Map<String, Schema> gone = new LinkedHashMap<>(old.patterns().schemas());
        Map<String, Schema> come = new LinkedHashMap<>(now.patterns().schemas());
        old.patterns().schemas().forEach((pattern, before) -> {
            Schema after = come.remove(pattern);
            if (after != null) {
                gone.remove(pattern);
                schemas.compare(before, after, inside(pattern));
            }
        });
        Deque<Map.Entry<String, Schema>> news = new ArrayDeque<>(come.entrySet());
        for (Map.Entry<String, Schema> one : gone.entrySet()) {
            Map.Entry<String, Schema> other = news.poll();
            if (other == null) {
                removed(one.getKey(), one.getValue(), now);
            } else {
                note(Kind.CHANGED, one.getKey(), other.getKey());
                schemas.compare(one.getValue(), other.getValue(), inside(other.getKey()));
            }
        }
        news.forEach(one -> added(one.getKey(), one.getValue(), old));
    }

    private Place inside(String pattern) {
        return place.inside("./" + pattern + '/');
    }

    private void removed(String pattern, Schema before, Shape.ObjectShape now) {
        Schema others = others(now);
        if (others != null) {
            schemas.compare(before, others, inside(pattern));
        } else if (refusesOthers(now) || saysAnything(schemas.resolveBefore(before))) {
            note(refusesOthers(now) ? Kind.TIGHTENED : Kind.LOOSENED, pattern, null);
        }
    }

    private void added(String pattern, Schema after, Shape.ObjectShape old) {
        Schema others = others(old);
        if (others != null) {
            schemas.compare(others, after, inside(pattern));
        } else if (refusesOthers(old) || saysAnything(schemas.resolveAfter(after))) {
            note(refusesOthers(old) ? Kind.LOOSENED : Kind.TIGHTENED, null, pattern);
        }
    }

    private static boolean saysAnything(Schema schema) {
        return !(schema.shape() instanceof Shape.Any)
                || !schema.constraints().other().isEmpty();
    }

    private void note(Kind kind, @Nullable String before, @Nullable String after) {
        place.note(
                Aspect.PATTERN_PROPERTIES,
                kind,
                KEYWORD,
                before,
                after,
                before == null ? was.pointer() : was.pointer().child(KEYWORD).child(before),
                after == null ? is.pointer() : is.pointer().child(KEYWORD).child(after));
    }
}
