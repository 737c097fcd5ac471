package dev.quire.benchmarks.prism;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prism, started on a description: it refuses requests that violate it, and answers with its examples. */
final class MockServer implements AutoCloseable {
    private final Process process;
    private final String address;

    private MockServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param command what starts Prism, such as {@code npx --yes @stoplight/prism-cli}
     * @throws IOException when it does not start; the message has what it said
     */
    static MockServer start(List<String> command, Path description) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("mock", "-h", "127.0.0.1", "-p", String.valueOf(port), description.toString()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains("listening on")) {
                Thread drain = new Thread(() -> said.lines().forEach(ignored -> {}), "prism-output");
                drain.setDaemon(true);
                drain.start();
                return new MockServer(process, "http://127.0.0.1:" + port);
            }
        }
        throw new IOException(String.join(" ", words) + " did not start:\n" + all);
    }

    String address() {
        return address;
    }

    /** Ends it, with what {@code npx} started for it. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
