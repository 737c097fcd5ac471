package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** A parameter that counts pages. */
final class PageNumber extends Counted {
    private final @Nullable Source source;
    private final @Nullable Long last;

    PageNumber(Parameter parameter, long first, @Nullable Source source, @Nullable Long last) {
        super(parameter, first);
        this.source = source;
        this.last = last;
    }

    @Override
    long itemsBefore(long number, long pageSize) {
        return (number - firstNumber()) * pageSize;
    }

    @Override
    long stride(long pageSize) {
        return 1;
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
