package dev.quire.generator.java.operations;

import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.lock.LockedArguments;
import dev.quire.generator.lock.LockedTypes;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.MediaTypes;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Response;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides what each operation needs from Java. */
public final class OperationFactsReader {
    private final ApiModel api;
    private final PagingPlan plan;
    private final LockedApi locked;
    private final Problems problems;
    private final Results results;

    /** Of an API and how it pages. */
    public OperationFactsReader(ApiModel api, PagingPlan plan, LockedApi locked, LockedTypes types, Problems problems) {
        this.api = api;
        this.plan = plan;
        this.locked = locked;
        this.problems = problems;
        this.results = new Results(api, types, problems);
    }

    /** The operations, in document order. */
    public List<OperationFacts> read() {
        List<OperationFacts> all = new ArrayList<>();
        api.operations().forEach(operation -> all.add(read(operation)));
        return all;
    }

    private OperationFacts read(Operation operation) {
        PagingDecision decision = plan.decisions().get(operation.key());
        OperationFacts.Result result = results.of(operation, decision instanceof PagingDecision.Paged);
        PagedOperation paging =
                decision instanceof PagingDecision.Paged paged && result.kind() == OperationFacts.Result.Kind.JSON
                        ? paged.operation()
                        : null;
        ParameterSorter parameters =
                new ParameterSorter(api, operation, paging, new LockedArguments(operation, locked, problems));
        String id = OperationIds.id(operation);
        return new OperationFacts(
                operation,
                OperationIds.tag(operation),
                id,
                OperationIds.withoutTag(id),
                parameters.positional(),
                parameters.bodyAt(),
                parameters.optional(),
                parameters.constants(),
                parameters.hasBody() ? RequestBodies.of(api, operation, problems) : List.of(),
                result,
                errors(operation),
                ParameterRules.of(operation, problems),
                paging);
    }

    private static List<OperationFacts.ErrorBody> errors(Operation operation) {
        List<OperationFacts.ErrorBody> errors = new ArrayList<>();
        for (Map.Entry<String, Response> response : operation.responses().entrySet()) {
            Content json = MediaTypes.json(response.getValue().contents());
            boolean good = Results.good(operation).containsKey(response.getKey());
            if (!good && json != null && json.schema() != null) {
                errors.add(new OperationFacts.ErrorBody(response.getKey(), json.schema()));
            }
        }
        return errors;
    }
}
