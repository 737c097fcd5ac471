package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** A parameter that counts items to skip. */
final class Offset extends NextPage {
    private final Parameter parameter;
    private final long first;

    Offset(Parameter parameter, long first) {
        this.parameter = parameter;
        this.first = first;
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
        boolean over = page.isEmpty() || (page.isShort() && page.totalIsReached());
        return over ? null : Long.toString(page.asked().number() + page.received());
    }

    @Override
    boolean statedIn(Answer<?> answer) {
        return false;
    }
}
