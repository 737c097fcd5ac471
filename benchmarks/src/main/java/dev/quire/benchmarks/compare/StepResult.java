package dev.quire.benchmarks.compare;

import java.util.List;

/**
 * What a step reported.
 *
 * @param ok whether it did its work without a problem
 * @param problems one line each, in the order found; not empty unless ok
 * @param figure what the step counted, 0 when it counts nothing
 * @param seconds from its first line of code to its last, wall clock
 * @param cpuSeconds of its whole JVM, all threads
 * @param peakMegabytes the most memory that its JVM had at once, as the system counts; 0 where it does not say
 */
record StepResult(
        boolean ok, List<String> problems, long figure, double seconds, double cpuSeconds, long peakMegabytes) {

    private static final String PROBLEM = "problem: ";
    private static final String FIGURE = "figure: ";
    private static final String SECONDS = "seconds: ";
    private static final String CPU_SECONDS = "cpu-seconds: ";
    private static final String PEAK_MEGABYTES = "peak-megabytes: ";

    StepResult {
        problems = List.copyOf(problems);
    }

    /** Prints it for {@link #read}. */
    void print() {
        problems.forEach(problem -> System.out.println(PROBLEM + problem.replaceAll("\\s*\\R\\s*", " | ")));
        System.out.println(FIGURE + figure);
        System.out.println(SECONDS + seconds);
        System.out.println(CPU_SECONDS + cpuSeconds);
        System.out.println(PEAK_MEGABYTES + peakMegabytes);
    }

    /** Reads what a step printed; one that died without a word gets a problem that says so. */
    static StepResult read(int exit, List<String> log) {
        List<String> problems = values(log, PROBLEM);
        if (exit != 0 && problems.isEmpty()) {
            problems = List.of("ended with exit code " + exit + ": " + (log.isEmpty() ? "" : log.get(log.size() - 1)));
        }
        return new StepResult(
                problems.isEmpty(),
                problems,
                (long) number(log, FIGURE),
                number(log, SECONDS),
                number(log, CPU_SECONDS),
                (long) number(log, PEAK_MEGABYTES));
    }

    private static double number(List<String> log, String prefix) {
        return values(log, prefix).stream().mapToDouble(Double::parseDouble).sum();
    }

    private static List<String> values(List<String> log, String prefix) {
        return log.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }
}
