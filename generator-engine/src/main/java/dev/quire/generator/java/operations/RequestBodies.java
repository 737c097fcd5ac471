package dev.quire.generator.java.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.java.operations.OperationFacts.FormPart;
import dev.quire.generator.java.operations.OperationFacts.RequestBody;
import dev.quire.generator.java.operations.OperationFacts.RequestBody.Kind;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Body;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.MediaTypes;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which forms an operation's body can be given: at most one of each kind, and of these only what says more than
 * the ones before it. JSON, a form and XML of the same data are one body; a file beside JSON is another.
 */
final class RequestBodies {
    private final ApiModel api;
    private final Operation operation;
    private final Problems problems;

    private RequestBodies(ApiModel api, Operation operation, Problems problems) {
        this.api = api;
        this.operation = operation;
        this.problems = problems;
    }

    /** The bodies in order of preference; none when the operation takes none, or one that can only be left out or empty. */
    static List<RequestBody> of(ApiModel api, Operation operation, Problems problems) {
        Body body = operation.body();
        RequestBodies bodies = new RequestBodies(api, operation, problems);
        return body == null || bodies.saysNothing(body) ? List.of() : bodies.read(body);
    }

    private boolean saysNothing(Body body) {
        return !body.required()
                && !body.contents().isEmpty()
                && body.contents().stream()
                        .allMatch(content -> content.schema() != null
                                && api.resolve(content.schema()).shape() instanceof Shape.ObjectShape object
                                && object.closed()
                                && object.properties().isEmpty());
    }

    private List<RequestBody> read(Body body) {
        Map<Kind, Content> byKind = new EnumMap<>(Kind.class);
        for (Content content : body.contents()) {
            byKind.merge(kind(content), content, this::better);
        }
        List<RequestBody> bodies = new ArrayList<>();
        byKind.forEach((kind, content) -> {
            if (bodies.isEmpty() || saysMore(kind, content, bodies)) {
                bodies.add(body(kind, content, body));
            }
        });
        return bodies;
    }

    /** Plain JSON before vendors' kinds of it, and else what comes first. */
    private Content better(Content first, Content second) {
        boolean plain = MediaTypes.essence(second.mediaType()).equals("application/json")
                && !MediaTypes.essence(first.mediaType()).equals("application/json");
        return plain ? second : first;
    }

    private Kind kind(Content content) {
        String type = content.mediaType();
        if (MediaTypes.isWildcard(type) && isFile(content.schema())) {
            return Kind.UPLOAD;
        } else if (MediaTypes.isJson(type)) {
            return Kind.JSON;
        } else if (MediaTypes.isForm(type)) {
            return isText(content.schema()) ? Kind.TEXT : Kind.FORM;
        } else if (MediaTypes.isMultipart(type)) {
            return Kind.MULTIPART;
        }
        return MediaTypes.isText(type) ? Kind.TEXT : Kind.UPLOAD;
    }

    private boolean saysMore(Kind kind, Content content, List<RequestBody> before) {
        return switch (kind) {
            case JSON, FORM -> true;
            case MULTIPART -> parts(content).stream().anyMatch(FormPart::file);
            case UPLOAD -> content.schema() == null || isFile(content.schema()) || isAny(content.schema());
            case TEXT ->
                MediaTypes.essence(content.mediaType()).equals("text/plain")
                        && isText(content.schema())
                        && before.stream().noneMatch(body -> body.kind() != Kind.UPLOAD && isText(body.schema()));
        };
    }

    private RequestBody body(Kind kind, Content content, Body body) {
        boolean typed = content.schema() != null
                && api.resolve(content.schema()).shape() instanceof Shape.ObjectShape object
                && !object.properties().isEmpty();
        if (kind == Kind.UPLOAD && typed) {
            problems.warning(
                    content.pointer(),
                    operation.key() + " takes a body of type " + content.mediaType()
                            + ", whose members can not be typed; it is given as bytes, a file or a stream",
                    "Declare JSON or a form by an overlay if the API takes one");
        } else if (kind == Kind.MULTIPART && !typed) {
            problems.warning(
                    content.pointer(),
                    operation.key()
                            + " takes a form of parts that are not described; they are set by with(name, value)",
                    "Describe the parts as properties of an object by an overlay");
        }
        if (kind == Kind.MULTIPART) {
            parts(content).forEach(part -> PartHeaders.report(content, part, problems));
        }
        return new RequestBody(
                kind,
                content.schema(),
                body.required(),
                body.description(),
                content.mediaType(),
                kind == Kind.MULTIPART ? parts(content) : List.of(),
                content.encoding());
    }

    private List<FormPart> parts(Content content) {
        Shape shape = content.schema() == null
                ? new Shape.Any()
                : api.resolve(content.schema()).shape();
        if (!(shape instanceof Shape.ObjectShape object)) {
            return List.of();
        }
        return object.properties().stream()
                .filter(property -> !property.schema().readOnly())
                .map(property -> part(property, content.encoding().get(property.name())))
                .toList();
    }

    private FormPart part(Shape.Property property, @Nullable JsonNode encoding) {
        JsonNode stated = encoding == null ? null : encoding.get("contentType");
        String mediaType = stated == null || !stated.isTextual() ? null : concrete(stated.asText());
        boolean binary = mediaType != null && !MediaTypes.isJson(mediaType) && !MediaTypes.isText(mediaType);
        boolean file = isFile(property.schema()) || (binary && isAny(property.schema()));
        return new FormPart(property, file, mediaType, PartHeaders.constants(encoding));
    }

    /** The first of several media types that is no wildcard; null when there is none. */
    private static @Nullable String concrete(String mediaTypes) {
        return Stream.of(mediaTypes.split(","))
                .map(String::strip)
                .filter(type -> MediaTypes.isPossible(type) && !MediaTypes.isWildcard(type))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is a file, several files, or one of several things of which one is a file. */
    private boolean isFile(@Nullable Schema schema) {
        Shape shape = schema == null ? null : api.resolve(schema).shape();
        if (shape instanceof Shape.Array array) {
            return isFile(array.items());
        }
        if (shape instanceof Shape.Union union) {
            return union.branches().stream().anyMatch(this::isFile);
        }
        return shape instanceof Shape.Text text && "binary".equals(text.format());
    }

    private boolean isText(@Nullable Schema schema) {
        return schema != null && api.resolve(schema).shape() instanceof Shape.Text;
    }

    private boolean isAny(@Nullable Schema schema) {
        return schema != null && api.resolve(schema).shape() instanceof Shape.Any;
    }
}
