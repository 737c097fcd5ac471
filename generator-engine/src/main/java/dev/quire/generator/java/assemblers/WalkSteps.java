package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.ParameterRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes how an operation pages as the steps by which generated code tells the runtime. */
final class WalkSteps {
    private static final String PAGING = "dev.quire.client.paging.";

    private final PagedOperation paging;
    private final Imports imports;
    private final BiFunction<String, Imports, @Nullable String> operations;
    private final List<String> steps = new ArrayList<>();

    WalkSteps(PagedOperation paging, Imports imports, BiFunction<String, Imports, @Nullable String> operations) {
        this.paging = paging;
        this.imports = imports;
        this.operations = operations;
    }

    /** The steps in order; the last one ends the statement. */
    List<String> steps() {
        BodyPath items = paging.items();
        steps.add(items == null ? "noItems()" : "items(" + pointer(items) + ')');
        for (NextPage part : paging.next()) {
            steps.add("next(" + part(part, "lastItem") + ')');
        }
        for (NextPage part : paging.previous()) {
            steps.add("previous(" + part(part, "firstItem") + ')');
        }
        pointerStep("hasMore", paging.hasMore());
        pointerStep("hasPrevious", paging.hasPrevious());
        if (paging.total() != null) {
            steps.add("total(" + source(paging.total()) + ')');
        }
        pageSize();
        if (paging.ceiling() != null) {
            steps.add("ceiling(" + paging.ceiling() + "L)");
        }
        ends();
        carry();
        pointerStep("ok", paging.ok());
        pointerStep("error", paging.error());
        tolerances();
        steps.set(steps.size() - 1, steps.get(steps.size() - 1) + ';');
        return steps;
    }

    private void pointerStep(String step, @Nullable BodyPath path) {
        if (path != null) {
            steps.add(step + '(' + pointer(path) + ')');
        }
    }

    private void pageSize() {
        PagedOperation.PageSize size = paging.pageSize();
        if (size == null) {
            return;
        }
        String parameter = parameter(size.parameter());
        if (size.defaultSize() == null) {
            steps.add(
                    size.maximum() == null
                            ? "pageSize(" + parameter + ')'
                            : "pageSizeAtMost(" + parameter + ", " + size.maximum() + ')');
        } else {
            String maximum = size.maximum() == null ? "" : ", " + size.maximum();
            steps.add("pageSize(" + parameter + ", " + size.defaultSize() + maximum + ')');
        }
    }

    private void ends() {
        switch (paging.endsWhen()) {
            case REPEATED -> steps.add("endsWhenRepeated()");
            case EMPTY_PAGE -> steps.add("endsWhenEmpty()");
            default -> {}
        }
    }

    private void carry() {
        PagedOperation.Carry carry = paging.carry();
        boolean address = paging.next().stream().anyMatch(WalkSteps::isAddress);
        if (!carry.all() && !carry.names().isEmpty()) {
            steps.add("carry(" + JavaText.literals(carry.names()) + ')');
        } else if (!carry.all() && !address) {
            steps.add("carryNothing()");
        } else if (carry.all() && address) {
            steps.add("carryAll()");
        }
        String next = paging.nextOperation() == null ? null : operations.apply(paging.nextOperation(), imports);
        if (next != null) {
            steps.add("nextOperation(" + next + ')');
        }
    }

    private static boolean isAddress(NextPage part) {
        return part instanceof NextPage.Url || part instanceof NextPage.Link;
    }

    private void tolerances() {
        if (paging.mayBeAbsent().contains(PagedOperation.Absent.ITEMS)) {
            steps.add("itemsMayBeAbsent()");
        }
        if (paging.mayBeAbsent().contains(PagedOperation.Absent.NEXT)) {
            steps.add("nextMayBeAbsent()");
        }
        if (!paging.expiredStatuses().isEmpty()) {
            steps.add("expired("
                    + paging.expiredStatuses().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ')');
        }
    }

    private String part(NextPage part, String item) {
        imports.add(PAGING + "NextPage");
        if (part instanceof NextPage.PageNumber number) {
            String from = number.from() == null ? "" : ", " + source(number.from());
            return "NextPage.pageNumber(" + parameter(number.parameter()) + ", " + number.first() + from + ')';
        }
        if (part instanceof NextPage.Offset offset) {
            return "NextPage.offset(" + parameter(offset.parameter()) + ", " + offset.first() + ')';
        }
        if (part instanceof NextPage.Token token) {
            return "NextPage.token(" + parameter(token.parameter()) + ", " + source(token.from()) + ')';
        }
        if (part instanceof NextPage.ItemId id) {
            return "NextPage." + item + '(' + parameter(id.parameter()) + ", " + pointer(id.id()) + ')';
        }
        if (part instanceof NextPage.Url url) {
            return "NextPage.url(" + source(url.from()) + ')';
        }
        return "NextPage.link(" + JavaText.literal(((NextPage.Link) part).relation()) + ')';
    }

    private String parameter(ParameterRef parameter) {
        imports.add(PAGING + "Parameter");
        String factory = switch (parameter.location()) {
            case QUERY -> "query";
            case HEADER -> "header";
            case BODY -> "body";
        };
        return "Parameter." + factory + '(' + JavaText.literal(parameter.name()) + ')';
    }

    private String source(NextSource source) {
        imports.add(PAGING + "Source");
        return source instanceof NextSource.InBody body
                ? "Source.body(" + pointer(body.path()) + ')'
                : "Source.header(" + JavaText.literal(((NextSource.InHeader) source).name()) + ')';
    }

    /** As a JSON Pointer in a literal. */
    private static String pointer(BodyPath path) {
        return JavaText.literal(path.steps().stream()
                .map(step -> '/' + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining()));
    }
}
