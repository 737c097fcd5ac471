package dev.quire.client.http;

import dev.quire.client.Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for answers in gzip and unpacks them; the limit of a body's length holds for what comes out. Who asks for an encoding
 * himself, or for a range of bytes, gets what the server sends.
 */
final class UnpackingTransport implements Transport {
    private static final String ACCEPT = "Accept-Encoding";

    private final Transport next;

    UnpackingTransport(Transport next) {
        this.next = next;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        Headers headers = request.headers();
        if (headers.first(ACCEPT) != null || headers.first("Range") != null) {
            return next.send(request, context);
        }
        Request asking = request.with(request.uri(), headers.with(ACCEPT, "gzip"));
        PendingReply pending = new PendingReply();
        pending.follow(next.send(asking, context), (reply, failure) -> unpack(reply, failure, context, pending));
        return pending;
    }

    private static void unpack(
            @Nullable Reply reply, @Nullable Throwable failure, CallContext context, PendingReply pending) {
        try {
            pending.settle(reply == null ? null : unpacked(reply, context.maxResponseBytes()), failure);
        } catch (IOException e) {
            pending.completeExceptionally(e);
        }
    }

    private static Reply unpacked(Reply reply, long limit) throws IOException {
        String encoding = reply.headers().first("Content-Encoding");
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (!name.equals("gzip") && !name.equals("x-gzip")) {
            return reply;
        }
        if (reply.isStream()) {
            InputStream packed = reply.stream();
            return reply.unpacked(new GzipStream(packed));
        }
        // A transport may have unpacked the body and left the header.
        return isPacked(reply.body()) ? reply.unpacked(bytes(reply.body(), limit)) : reply;
    }

    private static boolean isPacked(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    private static byte[] bytes(byte[] packed, long limit) throws IOException {
        int most = (int) Math.min(limit, Integer.MAX_VALUE - 16L);
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(most);
            if (stream.read() >= 0) {
                throw new TooLongException(limit);
            }
            return bytes;
        }
    }

    /** Unpacks what is read; begun at the first read, for even that may have to wait for the server. */
    private static final class GzipStream extends InputStream {
        private final InputStream packed;
        private @Nullable InputStream stream;

        GzipStream(InputStream packed) {
            this.packed = packed;
        }

        private InputStream stream() throws IOException {
            if (stream == null) {
                stream = new GZIPInputStream(packed);
            }
            return stream;
        }

        @Override
        public int read() throws IOException {
            return stream().read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return stream().read(into, from, length);
        }

        @Override
        public void close() throws IOException {
            packed.close();
        }
    }
}
