package dev.quire.generator.paging;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Response;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.ParameterRef.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One operation as paging sees it: what a request can take, what a good answer holds.
 *
 * @param inputs query and header parameters, then members of a JSON body, nested ones too
 * @param answer of the first successful response with JSON; null when there is none
 * @param headers of that response, or of the first successful one, by name as written
 */
public record Exchange(
        Operation operation, List<Input> inputs, @Nullable Answer answer, Map<String, Response.Header> headers) {

    private static final int BODY_DEPTH = 2;

    /** The exchange of an operation of this API. */
    public static Exchange of(ApiModel api, Operation operation) {
        Response response = success(operation);
        Content content = response == null ? null : json(response.contents());
        Schema schema = content == null ? null : content.schema();
        return new Exchange(
                operation,
                inputs(api, operation),
                schema == null ? null : new Answer(api, schema),
                response == null ? Map.of() : response.headers());
    }

    /** The declared response header of this name in any case, as written; null when there is none. */
    public @Nullable String header(String name) {
        return headers.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Response success(Operation operation) {
        Map<String, Response> good = new TreeMap<>();
        operation.responses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                good.put(status, response);
            }
        });
        for (Response response : good.values()) {
            if (json(response.contents()) != null) {
                return response;
            }
        }
        return good.isEmpty()
                ? operation.responses().get("default")
                : good.values().iterator().next();
    }

    private static @Nullable Content json(List<Content> contents) {
        return contents.stream()
                .filter(content -> isJson(content.mediaType()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isJson(String mediaType) {
        if (mediaType.equals("application/json")) {
            return true;
        }
        String type = mediaType.toLowerCase(Locale.ROOT).replace(" ", "");
        boolean stream = type.contains("stream=") || type.startsWith("application/json-seq");
        String bare = type.replaceFirst(";.*", "");
        return !stream
                && (bare.equals("application/json")
                        || bare.equals("text/json")
                        || bare.endsWith("+json")
                        || bare.equals("*/*"));
    }

    private static List<Input> inputs(ApiModel api, Operation operation) {
        List<Input> inputs = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Location location = location(parameter.in());
            if (location != null) {
                Schema schema = api.resolve(parameter.schema());
                String said = parameter.description();
                inputs.add(new Input(
                        new ParameterRef(location, parameter.name()),
                        schema,
                        said != null ? said : schema.docs().description(),
                        parameter.required()));
            }
        }
        Content body = operation.body() == null ? null : json(operation.body().contents());
        if (body != null && body.schema() != null) {
            addMembers(api, api.resolve(body.schema()), "", BODY_DEPTH, inputs);
        }
        return inputs;
    }

    private static @Nullable Location location(Parameter.In in) {
        return switch (in) {
            case QUERY -> Location.QUERY;
            case HEADER -> Location.HEADER;
            case PATH, COOKIE -> null;
        };
    }

    private static void addMembers(ApiModel api, Schema schema, String pointer, int depth, List<Input> into) {
        if (!(schema.shape() instanceof Shape.ObjectShape object) || depth == 0) {
            return;
        }
        for (Shape.Property property : object.properties()) {
            Schema target = api.resolve(property.schema());
            String own = pointer + BodyPath.of(property.name()).pointer();
            String said = property.schema().docs().description();
            into.add(new Input(
                    new ParameterRef(Location.BODY, own),
                    target,
                    said != null ? said : target.docs().description(),
                    property.required()));
            addMembers(api, target, own, depth - 1, into);
        }
    }
}
