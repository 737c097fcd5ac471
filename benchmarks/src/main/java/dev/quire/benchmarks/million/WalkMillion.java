package dev.quire.benchmarks.million;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a million items in JVMs with a heap of 32 MB: in a loop and without blocking, one by one and ahead. */
final class WalkMillion {
    private static final int ITEMS = 1_000_000;
    private static final String HEAP = "-Xmx32m";

    private WalkMillion() {}

    /** The number of items, when not a million. */
    public static void main(String[] arguments) throws Exception {
        int items = arguments.length == 0 ? ITEMS : Integer.parseInt(arguments[0]);
        System.setProperty("sun.net.httpserver.nodelay", "true");
        boolean isWhole = true;
        try (LineServer server = new LineServer(items)) {
            for (List<String> way :
                    List.of(List.of("loop", "0"), List.of("loop", "2"), List.of("async", "0"), List.of("async", "2"))) {
                String result = walk(server.address(), way);
                int requests = server.requests();
                boolean isRight = result != null
                        && result.startsWith(items + " items")
                        && result.endsWith("[]")
                        && requests == (items + 99) / 100;
                isWhole &= isRight;
                System.out.printf(
                        "%s %-5s prefetch %s: %s, %d requests: %s%n",
                        HEAP, way.get(0), way.get(1), result, requests, isRight ? "ok" : "FAILED");
            }
        }
        System.exit(isWhole ? 0 : 1);
    }

    private static @Nullable String walk(String address, List<String> way) throws IOException, InterruptedException {
        Process walk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LineWalk.class.getName(),
                        address,
                        way.get(0),
                        way.get(1))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(walk.getInputStream(), StandardCharsets.UTF_8))) {
            String result = out.readLine();
            return walk.waitFor() == 0 ? result : null;
        }
    }
}
