package dev.quire.generator.explain;

import dev.quire.generator.explain.ExplainedParameter.Purpose;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.ParameterRef;
import dev.quire.generator.paging.schemes.Detection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a plan into the words of reports. */
final class ExplanationAssembler {
    private final ApiModel api;
    private final PagingPlan plan;

    ExplanationAssembler(ApiModel api, PagingPlan plan) {
        this.api = api;
        this.plan = plan;
    }

    Explanation explanation() {
        List<ExplainedOperation> operations = api.operations().stream()
                .sorted(Comparator.comparing(Operation::key))
                .map(this::explained)
                .toList();
        return new Explanation(api.title(), api.version(), operations);
    }

    private ExplainedOperation explained(Operation operation) {
        PagingDecision decision = Objects.requireNonNull(plan.decisions().get(operation.key()));
        if (decision instanceof Paged paged) {
            return paged(operation, paged);
        }
        return new ExplainedOperation(
                operation.key(),
                operation.operationId(),
                null,
                decision instanceof Unpaged unpaged && unpaged.doubtful(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                decision.decidedBy(),
                decision.reason());
    }

    private ExplainedOperation paged(Operation operation, Paged paged) {
        PagedOperation how = paged.operation();
        return new ExplainedOperation(
                operation.key(),
                operation.operationId(),
                how.scheme(),
                false,
                parameters(operation, how),
                text(how.items()),
                sources(how.next(), how.items(), "[-1]"),
                sources(how.previous(), how.items(), "[0]"),
                text(how.hasMore()),
                how.total() == null ? null : text(how.total()),
                directions(how),
                paged.decidedBy(),
                paged.reason());
    }

    private List<ExplainedParameter> parameters(Operation operation, PagedOperation how) {
        List<ExplainedParameter> parameters = new ArrayList<>();
        add(Purpose.NEXT, targets(how.next()), parameters);
        add(Purpose.PREVIOUS, targets(how.previous()), parameters);
        if (targets(how.next()).isEmpty()) {
            ParameterRef size = how.pageSize() == null ? null : how.pageSize().parameter();
            List<ParameterRef> stated = Detection.inputs(Exchange.of(api, operation)).stream()
                    .map(Input::ref)
                    .filter(input -> !input.equals(size))
                    .toList();
            add(Purpose.ADDRESS, stated, parameters);
        }
        if (how.pageSize() != null) {
            add(Purpose.SIZE, List.of(how.pageSize().parameter()), parameters);
        }
        return List.copyOf(parameters);
    }

    private static List<ParameterRef> targets(List<NextPage> parts) {
        return parts.stream().map(NextPage::target).filter(Objects::nonNull).toList();
    }

    private static void add(Purpose purpose, List<ParameterRef> from, List<ExplainedParameter> into) {
        from.forEach(
                parameter -> into.add(new ExplainedParameter(purpose, parameter.location(), parameter.writtenName())));
    }

    private static @Nullable String sources(List<NextPage> parts, @Nullable BodyPath items, String end) {
        List<String> sources = parts.stream()
                .map(part -> source(part, items, end))
                .filter(Objects::nonNull)
                .toList();
        return sources.isEmpty() ? null : String.join(", ", sources);
    }

    private static @Nullable String source(NextPage part, @Nullable BodyPath items, String end) {
        if (part instanceof NextPage.ItemId item) {
            return items + end + item.id().toString().substring(1);
        } else if (part instanceof NextPage.Link link) {
            return "header:Link rel=" + link.relation();
        } else if (part instanceof NextPage.Token token) {
            return text(token.from());
        } else if (part instanceof NextPage.Url url) {
            return text(url.from());
        }
        return part instanceof NextPage.PageNumber number && number.from() != null ? text(number.from()) : null;
    }

    private static String text(NextSource source) {
        return source instanceof NextSource.InHeader header ? "header:" + header.name() : source.toString();
    }

    private static @Nullable String text(@Nullable BodyPath path) {
        return path == null ? null : path.toString();
    }

    private static List<String> directions(PagedOperation how) {
        NextPage first = how.next().get(0);
        if (first instanceof NextPage.PageNumber || first instanceof NextPage.Offset) {
            return List.of("forward", "back", "any page");
        }
        return how.previous().isEmpty() ? List.of("forward") : List.of("forward", "back");
    }
}
