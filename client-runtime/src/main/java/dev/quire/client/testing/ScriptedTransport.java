package dev.quire.client.testing;

import dev.quire.client.Headers;
import dev.quire.client.http.CallContext;
import dev.quire.client.http.Reply;
import dev.quire.client.http.Request;
import dev.quire.client.http.Transport;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A transport for tests: answers from a script and records what it was asked. Rules come first, then the replies in
 * order; when both are exhausted the call fails with {@link IllegalStateException}. Safe for concurrent use.
 *
 * <pre>{@code
 * ScriptedTransport script = new ScriptedTransport().thenJson(200, "{\"id\": \"in_1\"}");
 * StripeClient client = StripeClient.builder().credentials(Credentials.none()).transport(script).build();
 * }</pre>
 */
public final class ScriptedTransport implements Transport {
    private final Deque<Function<Request, CompletionStage<Reply>>> script = new ArrayDeque<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    private record Rule(Predicate<Request> condition, Function<Request, Reply> answer) {}

    /** An empty script. */
    public ScriptedTransport() {}

    /** The next request in order gets this reply. */
    public ScriptedTransport then(Reply reply) {
        return add(request -> CompletableFuture.completedFuture(reply));
    }

    /** The next request in order gets this status and JSON body. */
    public ScriptedTransport thenJson(int status, String body) {
        return then(Reply.json(status, body));
    }

    /** The next request in order gets this status and no body. */
    public ScriptedTransport thenStatus(int status) {
        return then(Reply.of(status, Headers.none(), new byte[0]));
    }

    /** The next request in order fails as by a broken connection. */
    public ScriptedTransport thenFail(IOException failure) {
        return add(request -> CompletableFuture.failedFuture(failure));
    }

    /** The next request in order is never answered. */
    public ScriptedTransport thenStall() {
        return add(request -> new CompletableFuture<>());
    }

    /** Every request that fits gets what the function makes of it; rules are tried in order, before the script. */
    public synchronized ScriptedTransport when(Predicate<Request> condition, Function<Request, Reply> answer) {
        rules.add(new Rule(condition, answer));
        return this;
    }

    private synchronized ScriptedTransport add(Function<Request, CompletionStage<Reply>> step) {
        script.add(step);
        return this;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        return step(request).apply(request);
    }

    private synchronized Function<Request, CompletionStage<Reply>> step(Request request) {
        requests.add(request);
        for (Rule rule : rules) {
            if (rule.condition().test(request)) {
                return asked -> CompletableFuture.completedFuture(rule.answer().apply(asked));
            }
        }
        Function<Request, CompletionStage<Reply>> next = script.poll();
        if (next == null) {
            throw new IllegalStateException("The script is over: nothing is left to answer request " + requests.size()
                    + ", " + request.method() + " " + request.uri());
        }
        return next;
    }

    /** Returns the requests so far, credentials included. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Returns the last request, credentials included. */
    public synchronized Request lastRequest() {
        if (requests.isEmpty()) {
            throw new IllegalStateException("No request was made");
        }
        return requests.get(requests.size() - 1);
    }

    /** Returns how many replies of the script were not asked for. */
    public synchronized int remaining() {
        return script.size();
    }
}
