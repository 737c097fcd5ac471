package dev.quire.generator.java.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.PagedOperation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Java needs to know of an operation, decided once and before anything is named.
 *
 * @param tag what its api class is named for
 * @param id the operationId, or one made of method and path
 * @param name the id without its tag
 * @param positional parameters that every call has to give: those of the path in the path's order, then required ones
 * @param bodyAt before which of these the body is given
 * @param optional all others, in document order; those that paging owns are in neither list
 * @param constants parameters that are always sent with one value
 * @param bodies in how many forms the body can be given; empty when there is none
 * @param result what a call gives back
 * @param errors bodies of other answers, by status
 * @param rules between parameters
 * @param paging null when it is called once
 */
public record OperationFacts(
        Operation source,
        String tag,
        String id,
        String name,
        List<Parameter> positional,
        int bodyAt,
        List<Parameter> optional,
        List<Constant> constants,
        List<RequestBody> bodies,
        Result result,
        List<ErrorBody> errors,
        List<ParameterRules.Rule> rules,
        @Nullable PagedOperation paging) {

    /**
     * A parameter that is always sent with one value.
     *
     * @param apiVersion whether it names the version of the API that the description is of
     */
    public record Constant(Parameter parameter, String value, boolean apiVersion) {}

    /**
     * A request body of one kind.
     *
     * @param schema null when anything goes
     * @param mediaType as written
     * @param parts of a multipart form
     * @param encoding of the members of a form, as written
     */
    public record RequestBody(
            Kind kind,
            @Nullable Schema schema,
            boolean required,
            @Nullable String description,
            String mediaType,
            List<FormPart> parts,
            Map<String, JsonNode> encoding) {

        /** How it is given, in order of preference. */
        public enum Kind {
            JSON,
            FORM,
            MULTIPART,
            UPLOAD,
            TEXT
        }
    }

    /**
     * A part of a multipart form.
     *
     * @param file whether it is a file, or a list of files
     * @param mediaType null for the usual one
     * @param headers that are sent with it, by name
     */
    public record FormPart(
            Shape.Property property, boolean file, @Nullable String mediaType, Map<String, String> headers) {}

    /** The form of parts, null when there is none. */
    @Nullable
    public RequestBody form() {
        return bodies.stream()
                .filter(body -> body.kind() == RequestBody.Kind.MULTIPART)
                .findFirst()
                .orElse(null);
    }

    /**
     * What a good answer holds.
     *
     * @param schema null for any JSON, and where there is no JSON
     * @param alike the schemas of other good answers, which look the same or share the type by a lock
     * @param accept the JSON media types asked for, null for plain JSON
     * @param nullable whether an answer may come without any
     */
    public record Result(
            Kind kind,
            @Nullable Schema schema,
            List<Schema> alike,
            @Nullable String description,
            @Nullable String accept,
            boolean nullable) {

        /** How the body is read. */
        public enum Kind {
            JSON,
            TEXT,
            BYTES,
            NOTHING
        }
    }

    /** The JSON body of answers of one status ({@code 404}, {@code 4XX}, {@code default}). */
    public record ErrorBody(String status, Schema schema) {}
}
