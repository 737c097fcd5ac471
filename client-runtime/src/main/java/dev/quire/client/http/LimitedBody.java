package dev.quire.client.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects a body and gives up, connection included, as soon as it is too long. */
final class LimitedBody implements BodySubscriber<byte[]> {
    /** A server that states more is not believed before it sends that much. */
    private static final int MOST_AT_FIRST = 1 << 20;

    private static final int LEAST_AT_FIRST = 1 << 12;
    private static final int MOST = Integer.MAX_VALUE - 16;

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final Consumer<byte[]> whole;
    private final long limit;
    private final long most;
    private byte[] bytes;
    private int received;
    private Flow.@Nullable Subscription subscription;

    private LimitedBody(long stated, long limit, Consumer<byte[]> whole) {
        this.limit = limit;
        this.most = stated > limit ? 0 : Math.min(limit, MOST);
        this.whole = whole;
        this.bytes = new byte[(int) Math.min(stated < 0 ? LEAST_AT_FIRST : stated, MOST_AT_FIRST)];
    }

    /** A body that is given to the consumer as soon as it is whole, after who waits for {@link #getBody}. */
    static LimitedBody of(ResponseInfo info, long limit, Consumer<byte[]> whole) {
        return new LimitedBody(info.headers().firstValueAsLong("Content-Length").orElse(-1), limit, whole);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        long length = received;
        for (ByteBuffer buffer : buffers) {
            length += buffer.remaining();
        }
        if (length <= most) {
            buffers.forEach(this::add);
        } else if (subscription != null) {
            subscription.cancel();
            body.completeExceptionally(new TooLongException(limit));
        }
    }

    private void add(ByteBuffer buffer) {
        int length = received + buffer.remaining();
        if (length > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, Math.max(length, 2L * bytes.length)));
        }
        buffer.get(bytes, received, buffer.remaining());
        received = length;
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        byte[] value = received == bytes.length ? bytes : Arrays.copyOf(bytes, received);
        if (body.complete(value)) {
            whole.accept(value);
        }
    }
}
