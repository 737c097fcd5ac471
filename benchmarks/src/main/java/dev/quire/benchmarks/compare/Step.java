package dev.quire.benchmarks.compare;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

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
        new StepResult(findings.problems().isEmpty(), findings.problems(), findings.figure(), seconds, cpuSeconds())
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

    /** What a step does; a failure may also be thrown. */
    interface Work {
        Findings run(List<String> arguments) throws Exception;
    }

    /** What went wrong, empty for success, and what was counted. */
    record Findings(List<String> problems, long figure) {}
}
