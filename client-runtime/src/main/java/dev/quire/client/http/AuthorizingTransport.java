package dev.quire.client.http;

import dev.quire.client.auth.Credentials;
import dev.quire.client.auth.RequestHead;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Applies to each request the credentials of its origin, and none to a request of any other origin. */
final class AuthorizingTransport implements Transport {
    private final Transport next;
    private final Map<Origin, Credentials> credentials;

    AuthorizingTransport(Transport next, Map<Origin, Credentials> credentials) {
        this.next = next;
        this.credentials = credentials;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        Credentials own = context.operation().isSecured() ? credentials.get(Origin.of(request.uri())) : null;
        try {
            return next.send(own == null ? request : authorized(request, own), context);
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Request authorized(Request request, Credentials credentials) {
        RequestHead head = RequestHead.of(
                request.method(),
                request.uri(),
                request.headers(),
                () -> request.body().clone());
        credentials.apply(head);
        return request.with(withQuery(request.uri(), head.query()), head.headers());
    }

    private static URI withQuery(URI uri, Map<String, String> added) {
        if (added.isEmpty()) {
            return uri;
        }
        StringBuilder text = new StringBuilder(uri.toString());
        String separator = uri.getRawQuery() == null ? "?" : "&";
        for (Map.Entry<String, String> pair : added.entrySet()) {
            text.append(separator)
                    .append(PercentEncoding.encode(pair.getKey()))
                    .append('=')
                    .append(PercentEncoding.encode(pair.getValue()));
            separator = "&";
        }
        return URI.create(text.toString());
    }
}
