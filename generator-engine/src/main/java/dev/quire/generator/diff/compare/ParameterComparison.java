package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compares the parameters of an operation. */
final class ParameterComparison {
    private final SchemaComparison schemas;
    private final LifecycleComparison lifecycle;
    private final PagingComparison paging;

    ParameterComparison(SchemaComparison schemas, LifecycleComparison lifecycle, PagingComparison paging) {
        this.schemas = schemas;
        this.lifecycle = lifecycle;
        this.paging = paging;
    }

    void compare(Operation was, Operation is, Place place) {
        Map<String, String> renames = paging.renames().parameters(was.key());
        Matching<Parameter> pairs = ParameterPairs.of(was, is, renames);
        pairs.pairs().forEach(pair -> compare(pair.was(), pair.is(), renames, place));
        pairs.gone().forEach(parameter -> removed(parameter, place));
        pairs.come().forEach(parameter -> added(parameter, place));
    }

    private void removed(Parameter was, Place place) {
        if (was.in() != Parameter.In.PATH) {
            Aspect aspect = Aspect.PARAMETER;
            if (was.deprecated()) {
                aspect = lifecycle.mayGo(was.extensions())
                        ? Aspect.DEPRECATED_PARAMETER
                        : Aspect.PARAMETER_BEFORE_SUNSET;
            }
            place.note(aspect, Kind.REMOVED, label(was), was.pointer(), null);
        }
    }

    private static void added(Parameter is, Place place) {
        Aspect aspect = is.required() ? Aspect.REQUIRED_PARAMETER : Aspect.OPTIONAL_PARAMETER;
        place.note(aspect, Kind.ADDED, label(is), null, is.pointer());
    }

    private void compare(Parameter was, Parameter is, Map<String, String> renames, Place place) {
        name(was, is, renames, place);
        if (was.required() != is.required()) {
            note(Aspect.PARAMETER_REQUIRED, is.required() ? Kind.TIGHTENED : Kind.LOOSENED, was, is, place);
        }
        spelling(was, is, place);
        lifecycle.compareParts(
                was.deprecated(),
                is.deprecated(),
                was.extensions(),
                is.extensions(),
                was.pointer(),
                is.pointer(),
                place.inside(": " + label(was)));
        byDefault(was, is, place);
        boolean asText = was.contentType() == null && is.contentType() == null;
        Place value = place.sent(place.direction(), asText).inside(": " + label(was));
        schemas.compare(was.schema(), is.schema(), value);
    }

    private static void name(Parameter was, Parameter is, Map<String, String> renames, Place place) {
        if (was.in() != is.in()) {
            place.note(
                    Aspect.PARAMETER_LOCATION,
                    Kind.CHANGED,
                    was.name(),
                    word(was),
                    word(is),
                    was.pointer(),
                    is.pointer());
        } else if (!ParameterPairs.wireName(was).equals(ParameterPairs.wireName(is))
                && !is.name().equals(renames.get(was.name()))) {
            Aspect aspect = was.in() == Parameter.In.PATH ? Aspect.PATH_PARAMETER : Aspect.PARAMETER;
            place.note(aspect, Kind.RENAMED, label(was), was.name(), is.name(), was.pointer(), is.pointer());
        }
    }

    /** How values become text. */
    private void spelling(Parameter was, Parameter is, Place place) {
        if (!Objects.equals(was.contentType(), is.contentType())) {
            place.note(
                    Aspect.PARAMETER_CONTENT,
                    Kind.CHANGED,
                    label(was),
                    was.contentType() == null ? "style " + was.style() : was.contentType(),
                    is.contentType() == null ? "style " + is.style() : is.contentType(),
                    was.pointer(),
                    is.pointer());
        } else if (was.in() == is.in() && !was.style().equals(is.style())) {
            place.note(
                    Aspect.PARAMETER_STYLE,
                    Kind.CHANGED,
                    label(was),
                    was.style(),
                    is.style(),
                    was.pointer().child("style"),
                    is.pointer().child("style"));
        } else if (was.in() == is.in() && was.explode() != is.explode() && schemas.isComposite(was.schema())) {
            place.note(
                    Aspect.PARAMETER_EXPLODE,
                    Kind.CHANGED,
                    label(was),
                    was.explode(),
                    is.explode(),
                    was.pointer().child("explode"),
                    is.pointer().child("explode"));
        }
        if (was.allowReserved() != is.allowReserved()) {
            note(Aspect.PARAMETER_RESERVED, is.allowReserved() ? Kind.LOOSENED : Kind.TIGHTENED, was, is, place);
        }
    }

    /** A default is of no use to a parameter that is always sent. */
    private void byDefault(Parameter was, Parameter is, Place place) {
        JsonNode old = schemas.defaultBefore(was.schema());
        JsonNode now = schemas.defaultAfter(is.schema());
        if (was.required() || is.required() || JsonTexts.same(old, now)) {
            return;
        }
        place.note(
                Aspect.PARAMETER_DEFAULT,
                old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED,
                label(was),
                JsonTexts.brief(old),
                JsonTexts.brief(now),
                was.schema().pointer().child("default"),
                is.schema().pointer().child("default"));
    }

    private static void note(Aspect aspect, Kind kind, Parameter was, Parameter is, Place place) {
        place.note(aspect, kind, label(was), was.pointer(), is.pointer());
    }

    /** {@code query parameter 'limit'}. */
    private static String label(Parameter parameter) {
        return word(parameter) + " parameter '" + parameter.name() + '\'';
    }

    private static String word(Parameter parameter) {
        return parameter.in().name().toLowerCase(Locale.ROOT);
    }
}
