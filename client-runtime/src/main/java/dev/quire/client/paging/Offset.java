package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** A parameter that counts items to skip. */
final class Offset extends Counted {

    Offset(Parameter parameter, long first) {
        super(parameter, first);
    }

    @Override
    long itemsBefore(long number, long pageSize) {
        return number - firstNumber();
    }

    @Override
    long stride(long pageSize) {
        return Math.max(1, pageSize);
    }

    @Override
    @Nullable
    String after(FetchedPage<?, ?> page) {
        boolean over = page.isEmpty() || (page.isShort() && page.totalIsReached());
        return over ? null : Long.toString(page.asked().number() + page.received());
    }

    @Override
    boolean statedIn(Answer<?> answer) {
        return false;
    }
}
