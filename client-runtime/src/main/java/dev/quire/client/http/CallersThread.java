package dev.quire.client.http;

import dev.quire.client.errors.TransportException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The thread of a caller who waits for a reply. A transport that blocks can do so there, and no other thread is woken for
 * it. What comes once the wait is over is dropped: nobody is left who wants it.
 */
final class CallersThread implements Executor {
    private static final Runnable NOTHING = () -> {};

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    /** Waits; failures are made on the caller's thread, so that stack traces lead to the caller. */
    Reply await(String operationId, CompletableFuture<Reply> pending) {
        try {
            work(pending);
            return pending.get();
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException(operationId, "the thread was interrupted while waiting for the answer", e);
        } catch (ExecutionException e) {
            throw Outcomes.explained(operationId, Outcomes.unwrapped(e));
        }
    }

    private void work(CompletableFuture<Reply> pending) throws InterruptedException {
        Outcomes.whenDone(pending, (reply, failure) -> execute(NOTHING));
        while (!pending.isDone()) {
            work.take().run();
        }
    }
}
