package dev.quire.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read while it comes. No more is asked of the connection than is read, and closing drops it. Read by one
 * thread at a time.
 */
final class StreamedBody extends InputStream implements BodySubscriber<byte[]> {
    private final Duration patience;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable Signal end;
    private boolean closed;

    /**
     * What the connection says.
     *
     * @param buffers empty at the end
     * @param failure null where there is none
     */
    private record Signal(
            List<ByteBuffer> buffers, @Nullable Throwable failure) {
        static final Signal END = new Signal(List.of(), null);
    }

    /**
     * Makes a body to be read.
     *
     * @param patience how long one read may wait
     */
    StreamedBody(Duration patience) {
        this.patience = patience;
    }

    /** Nothing to wait for: who reads is served as the bytes come. */
    @Override
    public CompletionStage<byte[]> getBody() {
        return CompletableFuture.completedFuture(new byte[0]);
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        signals.add(new Signal(item, null));
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(new Signal(List.of(), failure));
    }

    @Override
    public void onComplete() {
        signals.add(Signal.END);
    }

    @Override
    public int read() throws IOException {
        ByteBuffer buffer = next();
        return buffer == null ? -1 : buffer.get() & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = next();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(into, from, count);
        return count;
    }

    @Override
    public int available() {
        return buffers.stream().mapToInt(ByteBuffer::remaining).sum();
    }

    /** Returns a buffer with bytes in it; null at the end. */
    private @Nullable ByteBuffer next() throws IOException {
        while (true) {
            if (isClosed()) {
                throw new IOException("the stream is closed");
            }
            while (!buffers.isEmpty() && !buffers.element().hasRemaining()) {
                buffers.remove();
            }
            if (!buffers.isEmpty()) {
                return buffers.element();
            }
            if (end != null) {
                return ended(end);
            }
            take(awaited());
        }
    }

    private static @Nullable ByteBuffer ended(Signal end) throws IOException {
        if (end.failure() != null) {
            throw new IOException("the body broke off: " + end.failure().getMessage(), end.failure());
        }
        return null;
    }

    private void take(Signal signal) {
        if (signal.equals(Signal.END) || signal.failure() != null) {
            end = signal;
            return;
        }
        buffers.addAll(signal.buffers());
        ask();
    }

    private synchronized void ask() {
        if (subscription != null) {
            subscription.request(1);
        }
    }

    private Signal awaited() throws IOException {
        try {
            Signal signal = signals.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (signal != null) {
                return signal;
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the next bytes");
        }
        close();
        throw new IOException("nothing came for " + patience);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Drops the connection unless the body is at its end. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            if (subscription != null) {
                subscription.cancel();
            }
            signals.add(Signal.END);
        }
    }
}
