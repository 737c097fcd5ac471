package dev.quire.benchmarks.truth;

import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.ParameterRef;
import java.util.Objects;
import java.util.stream.Stream;

/** Compares how a plan goes on with how a label says so. */
final class NextText {

    private NextText() {}

    /** Whether a plan sets labelled parameters only and takes the next page from where its label says. */
    static boolean agrees(PagedOperation operation, Label label) {
        Stream<ParameterRef> size = Stream.ofNullable(operation.pageSize()).map(PagedOperation.PageSize::parameter);
        return Stream.concat(operation.next().stream().map(NextPage::target).filter(Objects::nonNull), size)
                        .map(ParameterRef::writtenName)
                        .allMatch(label.parameters()::contains)
                && (label.next().isEmpty()
                        || operation.next().stream()
                                .map(part -> source(part, operation))
                                .allMatch(label.next()::equals));
    }

    private static String source(NextPage part, PagedOperation operation) {
        if (part instanceof NextPage.Token token) {
            return text(token.from());
        } else if (part instanceof NextPage.Url url) {
            return text(url.from());
        } else if (part instanceof NextPage.Link link) {
            return "header:Link rel=" + link.relation();
        } else if (part instanceof NextPage.ItemId item) {
            return operation.items() + "[-1]" + item.id().toString().substring(1);
        } else if (part instanceof NextPage.PageNumber number && number.from() != null) {
            return text(number.from());
        }
        return "";
    }

    private static String text(NextSource source) {
        return source instanceof NextSource.InHeader header ? "header:" + header.name() : source.toString();
    }
}
