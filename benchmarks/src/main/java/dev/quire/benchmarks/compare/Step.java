package dev.quire.benchmarks.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One measured step, the whole work of a JVM: {@code java … Step NAME arguments}. */
enum Step {
    /** {@link QuireGeneration}. */
    QUIRE(QuireGeneration::run),
    /** {@link StockGeneration} as its users run it. */
    STOCK(arguments -> StockGeneration.run(arguments, true)),
    /** {@link StockGeneration} of a description that it would refuse. */
    STOCK_UNCHECKED(arguments -> StockGeneration.run(arguments, false)),
    /** {@link Compilation}. */
    JAVAC(Compilation::run);

    private final Work work;

    Step(Work work) {
        this.work = work;
    }

    /** Runs the step named first on the arguments after it and prints its {@link StepResult}. */
    public static void main(String[] arguments) {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        long start = System.nanoTime();
        Findings findings = valueOf(arguments[0]).findings(rest);
        double seconds = (System.nanoTime() - start) / 1e9;
        new StepResult(
                        findings.problems().isEmpty(),
                        findings.problems(),
                        findings.figure(),
                        seconds,
                        cpuSeconds(),
                        peakMegabytes())
                .print();
    }

    private Findings findings(List<String> arguments) {
        try {
            return work.run(arguments);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            e.printStackTrace();
            return new Findings(List.of(e.toString()), 0);
        }
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }

    /** Linux says it of each process. */
    private static long peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** What a step does; a failure may also be thrown. */
    interface Work {
        Findings run(List<String> arguments) throws Exception;
    }

    /** What went wrong, empty for success, and what was counted. */
    record Findings(List<String> problems, long figure) {}
}
