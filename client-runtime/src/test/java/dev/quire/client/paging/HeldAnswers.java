package dev.quire.client.paging;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** A source whose answers come when the test says so; records what is under way and what was given up. */
final class HeldAnswers implements PageSource<Object> {
    private final PageSource<Object> source;
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean isOpen;
    int underWay;
    int mostUnderWay;
    int givenUp;

    HeldAnswers(PageSource<Object> source) {
        this.source = source;
    }

    TestList list(WalkPlan plan) {
        return new TestList(Walk.over(this, plan));
    }

    /** Lets the request that waits longest have its answer, on this thread. */
    void answer() {
        held.remove().run();
    }

    /** Lets the last request have its answer first. */
    void answerLast() {
        held.removeLast().run();
    }

    /** From now on nothing is held. */
    void answersAtOnce() {
        isOpen = true;
    }

    int waiting() {
        return held.size();
    }

    @Override
    public CompletableFuture<Answer<Object>> fetchLater(PageRequest request) {
        CompletableFuture<Answer<Object>> answer = new CompletableFuture<>();
        CompletableFuture<Answer<Object>> known = source.fetchLater(request);
        if (isOpen) {
            return known;
        }
        underWay++;
        mostUnderWay = Math.max(mostUnderWay, underWay);
        held.add(() -> {
            underWay -= answer.isDone() ? 0 : 1;
            Later.follow(known, answer);
        });
        Later.whenDone(answer, (value, failure) -> {
            int given = answer.isCancelled() ? 1 : 0;
            givenUp += given;
            underWay -= given;
        });
        return answer;
    }

    @Override
    public Answer<Object> fetch(PageRequest request) {
        throw new AssertionError("a thread would wait for " + request);
    }

    @Override
    public String operation() {
        return source.operation();
    }

    @Override
    public String filters() {
        return source.filters();
    }

    @Override
    public URI base() {
        return source.base();
    }

    @Override
    public boolean mayReach(URI address) {
        return source.mayReach(address);
    }
}
