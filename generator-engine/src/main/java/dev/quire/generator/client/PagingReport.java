package dev.quire.generator.client;

import dev.quire.generator.paging.DecisionLine;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * How operations page, one line each.
 *
 * @param notable operations that page, and those of which it is doubtful
 * @param rest operations that are called once, beyond doubt
 * @param summary all of it in one line
 */
public record PagingReport(List<String> notable, List<String> rest, String summary) {

    /** Copies the lists. */
    public PagingReport {
        notable = List.copyOf(notable);
        rest = List.copyOf(rest);
    }

    static PagingReport of(PagingPlan plan) {
        List<String> notable = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        int doubtful = 0;
        for (var decision : plan.decisions().entrySet()) {
            String line = DecisionLine.of(decision.getKey(), decision.getValue());
            boolean once = decision.getValue() instanceof PagingDecision.Unpaged unpaged && !unpaged.doubtful();
            doubtful += !once && decision.getValue() instanceof PagingDecision.Unpaged ? 1 : 0;
            (once ? rest : notable).add(line);
        }
        String paged = "paged operations: " + (notable.size() - doubtful) + " of " + (notable.size() + rest.size());
        return new PagingReport(notable, rest, doubtful == 0 ? paged : paged + ", doubtful: " + doubtful);
    }
}
