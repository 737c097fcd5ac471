package dev.quire.generator.paging;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a decision in one line, for logs. */
public final class DecisionLine {

    private DecisionLine() {}

    /**
     * For a paged operation {@code GET /a pages by …: detection}, for a doubtful one {@code GET /a stays unpaged: …}, for
     * the rest {@code GET /a is called once: …}.
     */
    public static String of(OperationKey key, PagingDecision decision) {
        if (decision instanceof Paged paged) {
            PagedOperation operation = paged.operation();
            return key + " pages by " + operation.scheme().word() + " (" + details(operation) + "): " + by(paged);
        }
        boolean doubtful = decision instanceof Unpaged unpaged && unpaged.doubtful();
        return key + (doubtful ? " stays unpaged: " : " is called once: ") + decision.reason();
    }

    /** The decider, and the API's rule where that had to help. */
    private static String by(Paged paged) {
        int rule = paged.reason().indexOf("; ");
        return paged.decidedBy() + (rule < 0 ? "" : paged.reason().substring(rule));
    }

    private static String details(PagedOperation operation) {
        List<String> details = new ArrayList<>();
        details.add(sources(operation) + (operation.pageSize() == null ? "" : ", " + size(operation)));
        details.add(operation.items() == null ? "no items" : "items " + operation.items());
        if (operation.hasMore() != null) {
            details.add("has more " + operation.hasMore());
        }
        if (operation.total() != null) {
            details.add("total " + operation.total());
        }
        if (operation.ceiling() != null) {
            details.add("ceiling " + operation.ceiling());
        }
        return String.join("; ", details);
    }

    private static String size(PagedOperation operation) {
        PagedOperation.PageSize size = operation.pageSize();
        return size == null ? "" : size.parameter().writtenName();
    }

    private static String sources(PagedOperation operation) {
        String next = operation.next().stream().map(DecisionLine::source).collect(Collectors.joining(" and "));
        return operation.previous().isEmpty()
                ? next
                : next + "/"
                        + operation.previous().stream()
                                .map(DecisionLine::source)
                                .collect(Collectors.joining(" and "));
    }

    private static String source(NextPage part) {
        if (part instanceof NextPage.Url url) {
            return url.from().toString();
        } else if (part instanceof NextPage.Link link) {
            return "Link " + link.relation();
        } else if (part instanceof NextPage.Token token) {
            return token.parameter().writtenName() + " from " + token.from();
        } else if (part instanceof NextPage.PageNumber number && number.from() != null) {
            return number.parameter().writtenName() + " from " + number.from();
        }
        ParameterRef target = part.target();
        return target == null ? "" : target.writtenName();
    }
}
