package dev.quire.client.http;

import dev.quire.client.http.Parameters.Value;
import dev.quire.client.json.JsonValue;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One operation with its parameters, ready to be sent any number of times; immutable and lazy.
 *
 * <p>Sending throws {@link dev.quire.client.errors.ApiException} when the call fails, and
 * {@link IllegalArgumentException} when the parameters break a rule of the API's description, before anything is sent.
 *
 * @param <T> the body of a success
 */
public final class Call<T> {
    private final ClientSession session;
    private final RequestDraft draft;
    private final CallOptions options;
    private final Answer<T> answer;

    Call(ClientSession session, RequestDraft draft, CallOptions options, Answer<T> answer) {
        this.session = session;
        this.draft = draft;
        this.options = options;
        this.answer = answer;
    }

    /** Makes a call that sends nothing and returns this body, for fakes. */
    public static <T> Call<T> answering(T body) {
        Operation fake = Operation.of("GET", "fake", "/");
        return new Call<>(ClientSession.answering(), RequestDraft.of(fake), CallOptions.none(), Answer.fixed(body));
    }

    /** Sends and returns the body. If the thread is interrupted the call is given up and the flag stays set. */
    public T execute() {
        return response().body();
    }

    /** Like {@link #execute()}, with status and headers. */
    public Response<T> response() {
        return response(answer);
    }

    /**
     * Sends and returns the body of a success unread, as soon as the headers are there; the caller closes it, which gives
     * the connection up. What a success looks like, errors and retries are the same as of {@link #execute()}; the limit of
     * a body's length does not hold, nor does the deadline once the body has begun, but no read waits longer than the
     * call's timeout. Its failures are {@link java.io.IOException}.
     */
    public Response<InputStream> stream() {
        return response(answer.asStream());
    }

    private <A> Response<A> response(Answer<A> asked) {
        RequestDraft whole = options.apply(draft);
        CallersThread caller = new CallersThread();
        Reply reply = caller.await(operationId(), session.send(whole, options, asked, caller));
        return session.read(whole.operation(), reply, asked);
    }

    /** Sends without waiting. Cancelling the future gives up the exchange; failures are the same as of execute. */
    public CompletableFuture<T> async() {
        return Outcomes.map(operationId(), asyncResponse(), Response::body);
    }

    /** Like {@link #async()}, with status and headers. */
    public CompletableFuture<Response<T>> asyncResponse() {
        return asyncResponse(answer);
    }

    /** Like {@link #stream()} without waiting for the headers. Reading the stream waits. */
    public CompletableFuture<Response<InputStream>> asyncStream() {
        return asyncResponse(answer.asStream());
    }

    private <A> CompletableFuture<Response<A>> asyncResponse(Answer<A> asked) {
        RequestDraft whole = options.apply(draft);
        CompletableFuture<Reply> reply = session.send(whole, options, asked, null);
        CompletableFuture<Response<A>> response =
                Outcomes.map(operationId(), reply, received -> session.read(whole.operation(), received, asked));
        Outcomes.whenDone(response, (received, failure) -> {
            if (failure != null && asked.streams()) {
                Outcomes.whenDone(reply, (late, none) -> discard(late));
            }
        });
        return response;
    }

    /** A stream that comes when nobody waits for it any more is closed. */
    private static void discard(@Nullable Reply late) {
        if (late != null) {
            late.discard();
        }
    }

    /** Returns this call with options, which go before those it has. */
    public Call<T> with(CallOptions more) {
        return new Call<>(session, draft, options.with(more), answer);
    }

    /** Returns the operation's id. */
    public String operationId() {
        return draft.operation().id();
    }

    /**
     * For walks: returns a text that is the same for calls that ask for the same, and differs for others: path, query
     * and body parameters in a fixed order, options included; no headers, host or credentials.
     */
    public String filterText() {
        return FilterText.of(options.apply(draft));
    }

    /** For walks: returns this with a query parameter in place of any of the same name; null takes it out. */
    public Call<T> withQuery(String name, @Nullable Object value) {
        return with(draft.withQuery(name, Value.of(value, ParameterStyle.REPEAT)));
    }

    /** For walks: returns this with a header in place of any of the same name; null takes it out. */
    public Call<T> withHeader(String name, @Nullable Object value) {
        return with(draft.withHeader(name, Value.of(value, ParameterStyle.SIMPLE)));
    }

    /**
     * For walks: returns this with a member of the JSON or form-urlencoded body, by JSON Pointer, in place of any at
     * that place; null takes it out.
     *
     * @param value a {@link JsonValue}, String, whole number, BigDecimal or Boolean
     */
    public Call<T> withBodyMember(String pointer, @Nullable Object value) {
        return with(draft.withBodyMember(pointer, value == null ? null : JsonBody.value(value)));
    }

    /** For walks: returns this with only these of its query parameters and body members; constant ones stay. */
    public Call<T> carrying(Set<String> names) {
        return with(draft.carrying(names));
    }

    /** For walks: returns the same parameters for another operation, of the same client. */
    public Call<T> withOperation(Operation next) {
        return with(draft.withOperation(next));
    }

    /**
     * For walks: returns this sent to another address, whose query takes the place of this call's. Headers, body and
     * options stay.
     *
     * @param address absolute, or relative to {@link #target()}
     * @throws dev.quire.client.errors.RefusedTargetException if {@link #mayReach} says no
     */
    public Call<T> withTarget(URI address) {
        URI absolute = Targets.resolve(target(), address);
        session.requireReach(draft.operation(), absolute);
        return with(draft.withTarget(absolute));
    }

    /** For walks: tells whether an address, resolved against {@link #target()}, is of an origin that may be called. */
    public boolean mayReach(URI address) {
        return session.mayReach(draft.operation(), Targets.resolve(target(), address));
    }

    /** For walks: returns the address of the request as it stands, with options and without credentials. */
    public URI target() {
        return options.apply(draft).uri(session.baseUrl(draft.operation()));
    }

    /** For walks: returns the names of query parameters by which credentials are sent, never to be stored. */
    public Set<String> credentialParameters() {
        return session.credentialParameters();
    }

    private Call<T> with(RequestDraft other) {
        return new Call<>(session, other, options, answer);
    }

    /** Returns the operation, without values of parameters. */
    @Override
    public String toString() {
        return draft.operation().toString();
    }
}
