package dev.quire.client.faultlab;

import java.util.stream.LongStream;

/** The command: {@code benchmarks/fault-lab [schedules] [seed]}. */
final class FaultLab {
    private FaultLab() {}

    /** How many schedules, and the seed of the first; the others follow. */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        LabTable table = new LabTable();
        try (Laboratory laboratory = new Laboratory()) {
            laboratory.run(LongStream.range(first, first + count), result -> {
                table.add(result);
                String complaint = Laboratory.complaint(result);
                if (complaint != null) {
                    System.out.println(complaint);
                }
            });
            laboratory.server().complaints().forEach(System.out::println);
            System.out.print(table.text(laboratory.threadsLeft().size()));
            System.out.println(laboratory.server().requests() + " requests; threads left: " + laboratory.threadsLeft());
            boolean isRight = table.isRight()
                    && laboratory.server().complaints().isEmpty()
                    && laboratory.threadsLeft().isEmpty();
            System.out.println(isRight ? "ok" : "FAILED");
            System.exit(isRight ? 0 : 1);
        }
    }
}
