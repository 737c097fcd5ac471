package dev.quire.client.faultlab;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Serves lists over sockets of its own, and does to connections what no proper server would. */
final class LabServer implements AutoCloseable {
    static final String THREADS = "fault-lab-server";
    private static final int PATIENCE_MILLIS = 30_000;

    private final ServerSocket socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(LabServer::thread);
    private final Map<String, LabList> lists = new ConcurrentHashMap<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger stalled = new AtomicInteger();

    LabServer() throws IOException {
        threads.execute(this::accept);
    }

    /** Adds a list; the last argument lets the time of an attempt pass for its walker. */
    LabList add(Schedule schedule, Runnable timeOut) {
        String path = "/lists/" + schedule.seed();
        LabList list = new LabList(schedule, origin(), path, timeOut);
        lists.put(path, list);
        return list;
    }

    /** Takes a list away. */
    void remove(Schedule schedule) {
        lists.remove("/lists/" + schedule.seed());
    }

    String origin() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** How many requests came in all. */
    int requests() {
        return requests.get();
    }

    /**
     * What clients must never do, and did: requests that make no sense, connections held after giving up. Those that are
     * still held when all walks are over are waited for.
     */
    List<String> complaints() throws InterruptedException {
        for (int tries = 0; tries < PATIENCE_MILLIS / 10 && stalled.get() > 0; tries++) {
            Thread.sleep(10);
        }
        return complaints;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            LabRequest request = LabRequest.read(in);
            while (request != null && answer(request, connection, in)) {
                request = LabRequest.read(in);
            }
        } catch (IOException e) {
            // the client hung up
        } catch (RuntimeException e) {
            complaints.add(e.toString());
        } finally {
            connections.remove(connection);
        }
    }

    /** Returns whether the connection can be used again. */
    private boolean answer(LabRequest request, Socket connection, InputStream in) throws IOException {
        requests.incrementAndGet();
        LabList list = lists.get(request.path());
        if (list == null) {
            return false; // late, from a walk that is over
        }
        LabList.Reply reply = list.reply(request);
        OutputStream out = connection.getOutputStream();
        switch (reply.fault()) {
            case RESET -> connection.setSoLinger(true, 0);
            case RESET_IN_BODY -> {
                writeSome(out, reply);
                connection.setSoLinger(true, 0);
            }
            case TRUNCATED -> writeSome(out, reply);
            case TRUNCATED_CHUNKS ->
                write(
                        out,
                        head(reply, "Transfer-Encoding: chunked")
                                + Integer.toHexString(reply.body().length()) + "\r\n" + reply.body() + "\r\n");
            case SILENT -> stall(list, connection, in);
            case STALLED -> {
                writeSome(out, reply);
                stall(list, connection, in);
            }
            case MALFORMED -> {
                String half = reply.body().substring(0, reply.body().length() / 2);
                writeWhole(out, new LabList.Reply(200, reply.headers(), half, reply.fault()));
                return true;
            }
            default -> {
                writeWhole(out, reply);
                return true;
            }
        }
        return false;
    }

    /** Waits for the client to hang up, when its time is over. */
    private void stall(LabList list, Socket connection, InputStream in) throws IOException {
        stalled.incrementAndGet();
        threads.execute(list::timeOut);
        connection.setSoTimeout(PATIENCE_MILLIS);
        try {
            if (in.read() >= 0) {
                complaints.add("a request on a connection whose answer is not over");
            }
        } catch (SocketTimeoutException e) {
            complaints.add("a connection was kept whose request was given up");
        } finally {
            stalled.decrementAndGet();
        }
    }

    private static void writeWhole(OutputStream out, LabList.Reply reply) throws IOException {
        write(out, head(reply, "Content-Length: " + reply.body().length()) + reply.body());
    }

    private static void writeSome(OutputStream out, LabList.Reply reply) throws IOException {
        String body = reply.body();
        write(out, head(reply, "Content-Length: " + body.length()) + body.substring(0, body.length() / 2));
    }

    private static String head(LabList.Reply reply, @Nullable String length) {
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + reply.status() + " Said\r\nContent-Type: application/json\r\n");
        reply.headers().forEach(header -> head.append(header).append("\r\n"));
        return head.append(length).append("\r\n\r\n").toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, THREADS);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
