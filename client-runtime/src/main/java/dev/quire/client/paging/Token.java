package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** A parameter that takes what the last answer gave. */
final class Token extends NextPage {
    private final Parameter parameter;
    private final Source source;

    Token(Parameter parameter, Source source) {
        this.parameter = parameter;
        this.source = source;
    }

    @Override
    Parameter parameter() {
        return parameter;
    }

    @Override
    @Nullable
    String after(FetchedPage<?, ?> page) {
        return page.textOf(source);
    }

    @Override
    boolean isStated() {
        return true;
    }

    @Override
    boolean statedIn(Answer<?> answer) {
        return !BodyPointer.isAbsent(source.in(answer));
    }

    Source source() {
        return source;
    }
}
