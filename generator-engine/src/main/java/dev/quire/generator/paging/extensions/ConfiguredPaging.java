package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecider;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the rules of the configuration: the first that names an operation and fits it. A rule without a {@code *} that
 * does not fit is an error; one with a {@code *} leaves the operation to the next decider. A rule without any operation is a
 * warning.
 */
public final class ConfiguredPaging implements PagingDecider {
    /** What {@link PagingDecision#decidedBy()} says. */
    public static final String NAME = "configuration";

    private final Map<String, Exchange> byOperationId;
    private final Problems problems;
    private final Map<OperationKey, PagingDecision> decisions = new HashMap<>();

    /**
     * For the operations of one API.
     *
     * @param problems takes what is wrong in the rules
     */
    public ConfiguredPaging(PagingRules rules, List<Exchange> exchanges, Problems problems) {
        this.byOperationId = XPagination.byOperationId(exchanges);
        this.problems = problems;
        Set<PagingRule> used = new HashSet<>();
        for (Exchange exchange : exchanges) {
            decide(rules.rules(), exchange, used);
        }
        for (PagingRule rule : rules.rules()) {
            if (!used.contains(rule)) {
                problems.warning(
                        rule.location(),
                        "The pagination rule \"" + rule.pattern() + "\" decides no operation",
                        "Compare it with the operations that explain lists, or remove it");
            }
        }
    }

    @Override
    public @Nullable PagingDecision decide(Exchange exchange) {
        return decisions.get(exchange.operation().key());
    }

    private void decide(List<PagingRule> rules, Exchange exchange, Set<PagingRule> used) {
        for (PagingRule rule : rules) {
            PagingDecision decision = rule.names(exchange.operation()) ? decide(rule, exchange) : null;
            if (decision != null) {
                decisions.put(exchange.operation().key(), decision);
                used.add(rule);
                return;
            }
        }
    }

    private @Nullable PagingDecision decide(PagingRule rule, Exchange exchange) {
        JsonNode written = rule.written();
        String reason = "rule \"" + rule.pattern() + '"';
        if (written.isBoolean() && !written.booleanValue()) {
            return new Unpaged(false, NAME, reason);
        }
        Problems wrong = new Problems();
        PagedOperation operation = new PaginationReader(exchange, byOperationId, wrong).read(written, SpecPointer.ROOT);
        if (operation != null) {
            return new Paged(operation, NAME, reason);
        }
        if (!rule.isExact()) {
            return null;
        }
        for (Problem problem : wrong.errors()) {
            String message = "Pagination rule \"" + rule.pattern() + "\": " + problem.message();
            problems.error(rule.location(), message, problem.remedy());
        }
        return new Unpaged(true, NAME, reason + " is wrong");
    }
}
