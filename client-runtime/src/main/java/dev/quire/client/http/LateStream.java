package dev.quire.client.http;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that is opened when it is first read, so that what prevents that is a failure of reading. */
final class LateStream extends InputStream {
    private final Upload.Source source;
    private @Nullable InputStream stream;
    private boolean closed;

    LateStream(Upload.Source source) {
        this.source = source;
    }

    private InputStream stream() throws IOException {
        if (closed) {
            throw new IOException("the stream is closed");
        }
        if (stream == null) {
            try {
                stream = source.open();
            } catch (RuntimeException e) {
                throw new IOException("the content could not be opened: " + e.getMessage(), e);
            }
        }
        return stream;
    }

    @Override
    public int read() throws IOException {
        return stream().read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return stream().read(buffer, from, length);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (stream != null) {
            stream.close();
        }
    }
}
