package dev.quire.client.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A request that its caller's thread sends and waits for by the JDK's client, which wakes no other thread for its answer.
 * Giving the reply up stops the wait. That takes an interrupt, which reaches this wait and nothing that the thread does
 * afterwards; an interrupt by anyone else is kept.
 */
final class CallersExchange {
    private final HttpClient client;
    private final HttpRequest request;
    private final CallContext context;
    private final CompletableFuture<Reply> whole = new CompletableFuture<>();
    private @Nullable Thread waiting;
    private boolean givenUp;

    CallersExchange(HttpClient client, HttpRequest request, CallContext context) {
        this.client = client;
        this.request = request;
        this.context = context;
    }

    /** Returns the reply to come; the caller sends as soon as it waits. */
    CompletableFuture<Reply> on(CallersThread caller) {
        Outcomes.whenDone(whole, (reply, failure) -> giveUp());
        caller.execute(this::send);
        return whole;
    }

    private void send() {
        if (!begins()) {
            return;
        }
        boolean interrupted = false;
        Reply reply = null;
        Throwable failure = null;
        try {
            reply = client.send(request, this::subscriber).body();
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
        ends(interrupted);
        if (reply != null) {
            JdkTransport.hand(reply, whole);
        } else if (failure != null) {
            whole.completeExceptionally(bare(failure));
        }
    }

    private BodySubscriber<Reply> subscriber(ResponseInfo info) {
        if (context.streams() && info.statusCode() / 100 == 2) {
            StreamedBody stream = new StreamedBody(context.timeout());
            return BodySubscribers.mapping(stream, none -> JdkTransport.reply(info, stream));
        }
        BodySubscriber<byte[]> bytes = LimitedBody.of(info, context.maxResponseBytes(), body -> {});
        return BodySubscribers.mapping(bytes, body -> JdkTransport.reply(info, body));
    }

    /** The JDK's client wraps what went wrong into an exception of this thread. */
    private static Throwable bare(Throwable failure) {
        return failure.getCause() instanceof IOException cause ? cause : failure;
    }

    private synchronized boolean begins() {
        waiting = givenUp ? null : Thread.currentThread();
        return waiting != null;
    }

    private synchronized void giveUp() {
        givenUp = true;
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    private synchronized void ends(boolean interrupted) {
        waiting = null;
        if (interrupted && !givenUp) {
            Thread.currentThread().interrupt();
        } else if (givenUp && !interrupted) {
            Thread.interrupted();
        }
    }
}
