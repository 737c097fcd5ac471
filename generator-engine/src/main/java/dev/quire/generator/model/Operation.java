package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation.
 *
 * @param pointer where it stands
 * @param key its method and path
 * @param operationId as written, null when absent
 * @param tags in document order
 * @param parameters path-level ones first, overridden ones replaced, references followed
 * @param body null when there is none
 * @param responses by status ({@code 200}, {@code 2XX}, {@code default}), in document order
 * @param security alternatives; an empty list means none is needed
 * @param servers its own or its path's servers; empty when the API's hold
 * @param callbacks requests that the API sends because of this one, by name; their paths are expressions as written
 * @param extensions its {@code x-} members
 */
public record Operation(
        SpecPointer pointer,
        OperationKey key,
        @Nullable String operationId,
        List<String> tags,
        @Nullable String summary,
        @Nullable String description,
        boolean deprecated,
        List<Parameter> parameters,
        @Nullable Body body,
        Map<String, Response> responses,
        List<SecurityRequirement> security,
        List<Server> servers,
        Map<String, List<Operation>> callbacks,
        Map<String, JsonNode> extensions) {}
