package dev.quire.benchmarks.decode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** The benchmarks of {@link DecodeLines} by the CPU time of one thread: fit for machines that do other things, too. */
public final class DecodeCpuTime {
    private static final long SECOND = 1_000_000_000L;
    private static final int WARM_UPS = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** What was read last, so that reading is not optimised away. */
    private volatile Object last = "";

    private DecodeCpuTime() {}

    /** Prints pages per CPU second; takes about twenty seconds of a thread. */
    public static void main(String[] arguments) throws Exception {
        new DecodeCpuTime().print();
    }

    private void print() throws Exception {
        DecodeLines lines = new DecodeLines();
        Map<String, Callable<Object>> works = new LinkedHashMap<>();
        works.put("tokensOnly", lines::tokensOnly);
        works.put("quireModels", lines::quireModels);
        works.put("quireOtherOrder", lines::quireOtherOrder);
        works.put("databindRecords", lines::databindRecords);
        for (int i = 0; i < WARM_UPS; i++) {
            for (Callable<Object> work : works.values()) {
                rate(work);
            }
        }
        double quire = rate(lines::quireModels);
        for (Map.Entry<String, Callable<Object>> work : works.entrySet()) {
            double rate = rate(work.getValue());
            System.out.printf(Locale.ROOT, "| %s | %,.0f | %.2f |%n", work.getKey(), rate, rate / quire);
        }
    }

    private double rate(Callable<Object> work) throws Exception {
        long start = threads.getCurrentThreadCpuTime();
        long pages = 0;
        while (threads.getCurrentThreadCpuTime() - start < SECOND) {
            last = work.call();
            pages++;
        }
        if (last.equals("")) {
            throw new IllegalStateException("nothing was read");
        }
        return (double) pages * SECOND / (threads.getCurrentThreadCpuTime() - start);
    }
}
