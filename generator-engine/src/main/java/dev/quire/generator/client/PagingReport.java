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
 * @param paged how many page
 * @param doubtful of how many it is doubtful
 */
public record PagingReport(List<String> notable, List<String> rest, int paged, int doubtful) {

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
        return new PagingReport(notable, rest, notable.size() - doubtful, doubtful);
    }

    /** How many operations there are. */
    public int operations() {
        return notable.size() + rest.size();
    }

    /** All of it in one line. */
    public String summary() {
        String text = "paged operations: " + paged + " of " + operations();
        return doubtful == 0 ? text : text + ", doubtful: " + doubtful;
    }
}
