package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Body;
import dev.quire.generator.model.Constraints;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Locale;
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
        Matching<Content> contents = new Matching<>(before, after);
        contents.match((was, is) -> was.mediaType().equalsIgnoreCase(is.mediaType()));
        contents.match((was, is) -> essence(was).equals(essence(is)));
        contents.match((was, is) -> place.direction() == Direction.RESPONSE ? covers(was, is) : covers(is, was));
        if (contents.gone().size() == 1 && contents.come().size() == 1) {
            contents.match((was, is) -> {
                renamed(was, is, place);
                return true;
            });
        }
        contents.pairs().forEach(pair -> compare(pair.was(), pair.is(), place));
        contents.gone()
                .forEach(was -> place.note(Aspect.MEDIA_TYPE, Kind.REMOVED, was.mediaType(), was.pointer(), null));
        contents.come().forEach(is -> place.note(Aspect.MEDIA_TYPE, Kind.ADDED, is.mediaType(), null, is.pointer()));
    }

    private static void renamed(Content was, Content is, Place place) {
        place.note(Aspect.MEDIA_TYPE, Kind.RENAMED, "", was.mediaType(), is.mediaType(), was.pointer(), is.pointer());
    }

    /** Whether there is a schema, and one that excludes anything. */
    private static boolean says(@Nullable Schema schema) {
        return schema != null
                && !(schema.shape() instanceof Shape.Any && schema.constraints().equals(Constraints.NONE));
    }

    /** Whether a range such as {@code application/*} has a media type in it. */
    private static boolean covers(Content range, Content one) {
        String types = essence(range);
        return types.equals("*/*")
                || types.endsWith("/*") && essence(one).startsWith(types.substring(0, types.length() - 1));
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
            if (!JsonTexts.same(before, is.encoding().get(property))) {
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
