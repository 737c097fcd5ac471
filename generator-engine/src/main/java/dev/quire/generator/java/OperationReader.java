package dev.quire.generator.java;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Body;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Response;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what each operation needs from Java, and which ones can not be called yet. */
final class OperationReader {
    private final ApiModel api;
    private final PagingPlan plan;
    private final LockedApi locked;
    private final Problems problems;

    OperationReader(ApiModel api, PagingPlan plan, LockedApi locked, Problems problems) {
        this.api = api;
        this.plan = plan;
        this.locked = locked;
        this.problems = problems;
    }

    /** The operations that can be called, in document order. */
    List<OperationFacts> read() {
        List<OperationFacts> all = new ArrayList<>();
        api.operations().forEach(operation -> read(operation).ifPresent(all::add));
        return all;
    }

    private Optional<OperationFacts> read(Operation operation) {
        OperationFacts.Result result = result(operation);
        if (!hasUsableBody(operation)) {
            return Optional.empty();
        }
        PagedOperation paging = paging(operation, result);
        ParameterSorter parameters =
                new ParameterSorter(api, operation, paging, new LockedArguments(operation, locked, problems), problems);
        if (!parameters.isCallable()) {
            return Optional.empty();
        }
        String id = OperationIds.id(operation);
        return Optional.of(new OperationFacts(
                operation,
                OperationIds.tag(operation),
                id,
                OperationIds.withoutTag(id),
                parameters.positional(),
                parameters.bodyAt(),
                parameters.optional(),
                parameters.constants(),
                parameters.hasBody() ? body(operation.body()) : null,
                result,
                errors(operation),
                ParameterRules.of(operation, problems),
                paging));
    }

    private @Nullable PagedOperation paging(Operation operation, OperationFacts.Result result) {
        return plan.decisions().get(operation.key()) instanceof PagingDecision.Paged paged
                        && result.kind() == OperationFacts.Result.Kind.JSON
                ? paged.operation()
                : null;
    }

    /** The first good answer with JSON decides, then one with text, then one with bytes. */
    private static OperationFacts.Result result(Operation operation) {
        List<Response> good = good(operation);
        for (Response response : good) {
            Content json = MediaTypes.json(response.contents());
            if (json != null) {
                return new OperationFacts.Result(
                        OperationFacts.Result.Kind.JSON, json.schema(), response.description());
            }
        }
        for (Response response : good) {
            if (MediaTypes.hasText(response.contents())) {
                return new OperationFacts.Result(OperationFacts.Result.Kind.TEXT, null, response.description());
            }
        }
        boolean bytes = good.stream().anyMatch(response -> !response.contents().isEmpty());
        OperationFacts.Result.Kind kind = bytes ? OperationFacts.Result.Kind.BYTES : OperationFacts.Result.Kind.NOTHING;
        return new OperationFacts.Result(kind, null, null);
    }

    private static List<Response> good(Operation operation) {
        List<Response> good = new ArrayList<>();
        operation.responses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                good.add(response);
            }
        });
        Response byDefault = operation.responses().get("default");
        if (good.isEmpty() && byDefault != null && operation.responses().size() == 1) {
            good.add(byDefault);
        }
        return good;
    }

    private boolean hasUsableBody(Operation operation) {
        Body body = operation.body();
        if (body == null || body.contents().isEmpty() || MediaTypes.json(body.contents()) != null) {
            return true;
        }
        String mediaType = body.contents().get(0).mediaType();
        if (body.required()) {
            leftOut(operation, body.pointer(), "wants a body of type " + mediaType);
            return false;
        }
        problems.warning(
                body.pointer(),
                operation.key() + " takes a body of type " + mediaType + ", which is not supported yet; it is left out",
                "Declare a JSON body by an overlay if the API takes one");
        return true;
    }

    private void leftOut(Operation operation, SpecPointer at, String reason) {
        problems.warning(
                at,
                operation.key() + " is left out: it " + reason + ", which is not supported yet",
                "Declare JSON by an overlay if the API knows it, or call the operation by other means");
    }

    private static OperationFacts.@Nullable RequestBody body(@Nullable Body body) {
        Content json = body == null ? null : MediaTypes.json(body.contents());
        return body == null || json == null
                ? null
                : new OperationFacts.RequestBody(json.schema(), body.required(), body.description(), json.mediaType());
    }

    private static List<OperationFacts.ErrorBody> errors(Operation operation) {
        List<OperationFacts.ErrorBody> errors = new ArrayList<>();
        for (Map.Entry<String, Response> response : operation.responses().entrySet()) {
            Content json = MediaTypes.json(response.getValue().contents());
            boolean good = response.getKey().startsWith("2")
                    || (response.getKey().equals("default")
                            && operation.responses().size() == 1);
            if (!good && json != null && json.schema() != null) {
                errors.add(new OperationFacts.ErrorBody(response.getKey(), json.schema()));
            }
        }
        return errors;
    }
}
