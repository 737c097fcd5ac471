package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Body;
import dev.quire.generator.model.Constraints;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what requests and responses carry. */
final class BodyComparison {
    private final SchemaComparison schemas;

    BodyComparison(SchemaComparison schemas) {
        this.schemas = schemas;
    }

    void compare(Operation was, Operation is, Place place) {
        Body old = was.body();
        Body now = is.body();
        if (old != null && now != null) {
            if (old.required() != now.required()) {
                Kind kind = now.required() ? Kind.TIGHTENED : Kind.LOOSENED;
                place.note(Aspect.BODY_REQUIRED, kind, old.pointer(), now.pointer());
            }
            compare(old.contents(), now.contents(), place.inside(" body"));
        } else if (old != null) {
            place.note(Aspect.BODY, Kind.REMOVED, old.pointer(), is.pointer());
        } else if (now != null) {
            Aspect aspect = now.required() ? Aspect.REQUIRED_BODY : Aspect.OPTIONAL_BODY;
            place.note(aspect, Kind.ADDED, was.pointer(), now.pointer());
        }
    }

    /** The media types of a body, of which there are some. */
    void compare(List<Content> before, List<Content> after, Place place) {
        List<Content> removed = new ArrayList<>(before);
        List<Content> added = new ArrayList<>(after);
        match(removed, added, content -> content.mediaType().toLowerCase(Locale.ROOT), place);
        match(removed, added, BodyComparison::essence, place);
        if (removed.size() == 1 && added.size() == 1) {
            Content was = removed.remove(0);
            Content is = added.remove(0);
            place.note(
                    Aspect.MEDIA_TYPE, Kind.RENAMED, "", was.mediaType(), is.mediaType(), was.pointer(), is.pointer());
            compare(was, is, place);
        }
        removed.forEach(was -> place.note(Aspect.MEDIA_TYPE, Kind.REMOVED, was.mediaType(), was.pointer(), null));
        added.forEach(is -> place.note(Aspect.MEDIA_TYPE, Kind.ADDED, is.mediaType(), null, is.pointer()));
    }

    private void match(List<Content> removed, List<Content> added, Function<Content, String> name, Place place) {
        Map<String, Content> now = new HashMap<>();
        added.forEach(content -> now.putIfAbsent(name.apply(content), content));
        for (Content was : List.copyOf(removed)) {
            Content is = now.remove(name.apply(was));
            if (is != null) {
                compare(was, is, place);
                removed.removeIf(content -> content == was);
                added.removeIf(content -> content == is);
            }
        }
    }

    /** Whether there is a schema, and one that excludes anything. */
    private static boolean says(@Nullable Schema schema) {
        return schema != null
                && !(schema.shape() instanceof Shape.Any && schema.constraints().equals(Constraints.NONE));
    }

    /** The media type without its parameters. */
    private static String essence(Content content) {
        return content.mediaType().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private void compare(Content was, Content is, Place place) {
        Schema old = was.schema();
        Schema now = is.schema();
        if (old != null && now != null) {
            schemas.compare(old, now, place);
        } else if (says(old) || says(now)) {
            Kind kind = old == null ? Kind.TIGHTENED : Kind.LOOSENED;
            place.note(Aspect.BODY_SCHEMA, kind, was.mediaType(), was.pointer(), is.pointer());
        }
        was.encoding().forEach((property, before) -> {
            if (!Objects.equals(JsonTexts.of(before), JsonTexts.of(is.encoding().get(property)))) {
                SpecPointer pointer = was.pointer().child("encoding").child(property);
                place.note(Aspect.ENCODING, Kind.CHANGED, property, pointer, is.pointer());
            }
        });
        is.encoding().keySet().stream()
                .filter(property -> !was.encoding().containsKey(property))
                .forEach(property -> place.note(
                        Aspect.ENCODING,
                        Kind.CHANGED,
                        property,
                        was.pointer(),
                        is.pointer().child("encoding").child(property)));
    }
}
