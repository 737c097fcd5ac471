package dev.quire.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a client has under way, answers that are awaited and streams that are read: closing gives all of it up. */
final class UnderWay {
    private final Set<PendingReply> replies = ConcurrentHashMap.newKeySet();
    private final Set<WatchedStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    boolean isClosed() {
        return closed;
    }

    void add(PendingReply reply) {
        replies.add(reply);
        Outcomes.whenDone(reply, (value, failure) -> replies.remove(reply));
        if (closed) {
            giveUp(reply);
        }
    }

    /** Returns the transport with an eye on the streams that come from it. */
    Transport watching(Transport next) {
        return (request, context) -> {
            PendingReply pending = new PendingReply();
            pending.follow(
                    next.send(request, context),
                    (reply, failure) -> pending.settle(reply == null ? null : watched(reply), failure));
            return pending;
        };
    }

    private Reply watched(Reply reply) {
        if (!reply.isStream()) {
            return reply;
        }
        WatchedStream stream = new WatchedStream(reply.stream());
        streams.add(stream);
        if (closed) {
            stream.giveUp();
        }
        return reply.streamed(stream);
    }

    /** Gives up what there is and what comes. */
    void close() {
        closed = true;
        replies.forEach(UnderWay::giveUp);
        streams.forEach(WatchedStream::giveUp);
    }

    private static void giveUp(PendingReply reply) {
        reply.completeExceptionally(new IOException("the client was closed"));
    }

    /** A stream that fails once the client is closed, even in the middle of a read. */
    private final class WatchedStream extends FilterInputStream {
        private volatile boolean givenUp;

        WatchedStream(InputStream stream) {
            super(stream);
        }

        void giveUp() {
            givenUp = true;
            try {
                close();
            } catch (IOException e) {
                // Nobody is left to tell: who reads is told that the client was closed.
                streams.remove(this);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count;
            try {
                count = givenUp ? -1 : in.read(into, from, length);
            } catch (IOException e) {
                throw givenUp ? new IOException("the client was closed", e) : e;
            }
            if (givenUp) {
                throw new IOException("the client was closed");
            }
            if (count < 0) {
                streams.remove(this);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            streams.remove(this);
            super.close();
        }
    }
}
