package dev.quire.benchmarks.beside;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.quire.examples.vendorserver.VendorServer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;

/** How fast 200 pages of 100 items are walked: lists take turns, and the fastest round counts, which neighbours disturb least. */
final class Throughput {
    static final int PAGES = 200;
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 30;

    private final VendorServer server;
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    Throughput(VendorServer server) {
        this.server = server;
    }

    /**
     * One walk.
     *
     * @param nanos of the clock
     * @param cpuNanos of all threads but the server's
     * @param bytes that these allocated, but for threads that have ended
     */
    record Time(long nanos, long cpuNanos, long bytes) {}

    /** The least times, in the order of the lists. */
    List<Time> measure(List<Library.Listing> lists) throws Exception {
        List<List<Time>> times = new ArrayList<>();
        lists.forEach(list -> times.add(new ArrayList<>()));
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (int i = 0; i < lists.size(); i++) {
                Time time = walk(lists.get(i));
                if (round >= 0) {
                    times.get(i).add(time);
                }
            }
        }
        return times.stream().map(Throughput::least).toList();
    }

    private Time walk(Library.Listing list) throws Exception {
        server.requests().clear();
        long serverCpu = serverCpu();
        long bytes = clientBytes();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        int items = 0;
        for (Iterator<String> walk = list.walk(); walk.hasNext(); walk.next()) {
            items++;
        }
        long nanos = System.nanoTime() - start;
        long used = system.getProcessCpuTime() - cpu;
        if (items != PAGES * Library.PAGE) {
            throw new IllegalStateException("A walk gave " + items + " items");
        }
        return new Time(nanos, used - (serverCpu() - serverCpu), clientBytes() - bytes);
    }

    private long serverCpu() {
        return sum(Throughput::isServers, threads::getThreadCpuTime);
    }

    private long clientBytes() {
        return sum(name -> !isServers(name), threads::getThreadAllocatedBytes);
    }

    private long sum(Predicate<String> names, LongUnaryOperator ofThread) {
        long sum = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && names.test(thread.getThreadName())) {
                sum += Math.max(0, ofThread.applyAsLong(thread.getThreadId()));
            }
        }
        return sum;
    }

    private static boolean isServers(String thread) {
        return thread.equals("vendor-server") || thread.equals("HTTP-Dispatcher");
    }

    private static Time least(List<Time> times) {
        return new Time(
                times.stream().mapToLong(Time::nanos).min().orElseThrow(),
                times.stream().mapToLong(Time::cpuNanos).min().orElseThrow(),
                times.stream().mapToLong(Time::bytes).min().orElseThrow());
    }
}
