package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** A parameter that counts pages. */
final class PageNumber extends NextPage {
    private final Parameter parameter;
    private final long first;
    private final @Nullable Source source;
    private final @Nullable Long last;

    PageNumber(Parameter parameter, long first, @Nullable Source source, @Nullable Long last) {
        this.parameter = parameter;
        this.first = first;
        this.source = source;
        this.last = last;
    }

    long firstNumber() {
        return first;
    }

    @Override
    String first() {
        return Long.toString(first);
    }

    @Override
    Object sent(String value) {
        return Long.valueOf(value);
    }

    @Override
    Parameter parameter() {
        return parameter;
    }

    @Override
    @Nullable
    String after(FetchedPage<?, ?> page) {
        if (source != null) {
            return page.numberOf(source);
        }
        return over(page) ? null : Long.toString(page.asked().number() + 1);
    }

    private boolean over(FetchedPage<?, ?> page) {
        return last != null ? page.asked().number() >= last : page.isEmpty() && !page.saysMore();
    }

    @Override
    boolean isStated() {
        return source != null;
    }

    @Override
    boolean statedIn(Answer<?> answer) {
        return source != null && !BodyPointer.isAbsent(source.in(answer));
    }
}
