package dev.quire.client.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects a body and gives up, connection included, as soon as it is too long. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final long limit;
    private long received;
    private Flow.@Nullable Subscription subscription;

    private LimitedBody(long limit, Consumer<byte[]> whole) {
        this.limit = limit;
        bytes.getBody().whenComplete((value, failure) -> {
            if (failure != null) {
                body.completeExceptionally(failure);
            } else if (body.complete(value)) {
                whole.accept(value);
            }
        });
    }

    /** A body that is given to the consumer as soon as it is whole, after who waits for {@link #getBody}. */
    static LimitedBody of(ResponseInfo info, long limit, Consumer<byte[]> whole) {
        LimitedBody body = new LimitedBody(limit, whole);
        body.received = info.headers().firstValueAsLong("Content-Length").orElse(0) > limit ? limit : 0;
        return body;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        bytes.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            received += buffer.remaining();
        }
        if (received <= limit) {
            bytes.onNext(buffers);
        } else if (subscription != null) {
            subscription.cancel();
            body.completeExceptionally(new TooLongException(limit));
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
