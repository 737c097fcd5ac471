package dev.quire.client.faultlab;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Runs schedules, several at a time, and watches that each comes to its end. */
final class Laboratory implements AutoCloseable {
    private static final String OWN = "fault-lab";
    private static final int PATIENCE_SECONDS = 60;
    private static final int AT_ONCE = 4;

    private final Set<String> threadsBefore = threads();
    private final LabServer server = new LabServer();
    private final HttpClient waiting =
            HttpClient.newBuilder().executor(Runnable::run).build();
    private final HttpClient others = HttpClient.newHttpClient();
    private final ExecutorService walkers = Executors.newCachedThreadPool(Laboratory::thread);
    private final ExecutorService elsewhere = Executors.newFixedThreadPool(2, Laboratory::thread);

    Laboratory() throws IOException {}

    /** Runs the schedules of these seeds; hands out each result when it is there, in order. */
    void run(LongStream seeds, Consumer<Result> results) throws InterruptedException {
        List<Schedule> all = seeds.mapToObj(Schedule::of).toList();
        for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
            List<Schedule> some = all.subList(begin, Math.min(all.size(), begin + AT_ONCE));
            List<Future<Result>> running = new ArrayList<>();
            for (Schedule schedule : some) {
                HttpClient connections = schedule.waits() ? waiting : others;
                running.add(walkers.submit(() -> new ScheduleRun(schedule, server, connections, elsewhere).run()));
            }
            for (int i = 0; i < some.size(); i++) {
                results.accept(result(some.get(i), running.get(i)));
            }
        }
    }

    private static Result result(Schedule schedule, Future<Result> running) throws InterruptedException {
        try {
            return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            return new Result(schedule, 0, 0, 0, false, stacks(), List.of());
        } catch (ExecutionException e) {
            String where = Arrays.stream(e.getCause().getStackTrace())
                    .limit(12)
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining("\n  "));
            return new Result(schedule, 0, 0, 0, false, e.getCause() + "\n  " + where, List.of());
        }
    }

    private static String stacks() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith(OWN))
                .map(thread -> thread.getKey().getName() + " " + Arrays.toString(thread.getValue()))
                .collect(Collectors.joining("\n"));
    }

    LabServer server() {
        return server;
    }

    /** The threads that are there now and were not before, when those that end had the time to. */
    Set<String> threadsLeft() throws InterruptedException {
        Set<String> left = threads();
        for (int tries = 0; tries < 20 && !threadsBefore.containsAll(left); tries++) {
            Thread.sleep(50);
            left = threads();
        }
        left.removeAll(threadsBefore);
        return left;
    }

    /** Without those of the JDK's HTTP client, timer and common pool, which end when the JDK sees fit, and the lab's. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.startsWith("HttpClient-")
                        && !name.startsWith("CompletableFutureDelayScheduler")
                        && !name.startsWith("ForkJoinPool")
                        && !name.startsWith(OWN))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, OWN);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        server.close();
        walkers.shutdownNow();
        elsewhere.shutdownNow();
    }

    /** For a report: what is wrong with a result, or null. */
    static @Nullable String complaint(Result result) {
        if (result.isRight()) {
            return null;
        }
        return "seed " + result.schedule().seed() + ": lost " + result.lost() + ", twice " + result.twice()
                + (result.isWrong() ? ", out of order or without end" : "")
                + (result.hang() == null ? "" : ", " + result.hang()) + "\n  " + result.schedule() + "\n  "
                + String.join("\n  ", result.log());
    }
}
