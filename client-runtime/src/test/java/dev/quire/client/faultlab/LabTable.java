package dev.quire.client.faultlab;

import java.util.Map;
import java.util.TreeMap;

/** Counts what came of schedules, by scheme, mode and fault. */
final class LabTable {
    private final Map<String, int[]> rows = new TreeMap<>();
    private final Map<String, int[]> schemes = new TreeMap<>();
    private final int[] all = new int[Column.values().length];

    private enum Column {
        SCHEDULES,
        COMPLETED,
        RESUMED,
        LOST,
        TWICE,
        HANGS
    }

    void add(Result result) {
        Schedule schedule = result.schedule();
        String row = schedule.scheme() + " | " + schedule.mode() + " | " + schedule.fault();
        count(rows.computeIfAbsent(row, key -> new int[Column.values().length]), result);
        count(
                schemes.computeIfAbsent(schedule.scheme() + " | all | all", key -> new int[Column.values().length]),
                result);
        count(all, result);
    }

    private static void count(int[] row, Result result) {
        row[Column.SCHEDULES.ordinal()]++;
        if (result.isRight()) {
            row[(result.walks() == 1 ? Column.COMPLETED : Column.RESUMED).ordinal()]++;
        }
        row[Column.LOST.ordinal()] += result.lost();
        row[Column.TWICE.ordinal()] += result.twice();
        row[Column.HANGS.ordinal()] += result.hang() == null && !result.isWrong() ? 0 : 1;
    }

    boolean isRight() {
        return all[Column.COMPLETED.ordinal()] + all[Column.RESUMED.ordinal()] == all[Column.SCHEDULES.ordinal()];
    }

    /** A Markdown table; the threads are those of the whole run. */
    String text(int threadsLeft) {
        StringBuilder text = new StringBuilder("| scheme | mode | fault | schedules | completed | failed and resumed |"
                + " lost | twice | hangs | threads left |\n|---|---|---|---|---|---|---|---|---|---|\n");
        rows.forEach((name, row) -> text.append(line(name, row, threadsLeft)));
        schemes.forEach((name, row) -> text.append(line(name, row, threadsLeft)));
        return text.append(line("all | all | all", all, threadsLeft)).toString();
    }

    private static String line(String name, int[] row, int threadsLeft) {
        StringBuilder line = new StringBuilder("| ").append(name);
        for (int count : row) {
            line.append(" | ").append(count);
        }
        return line.append(" | ").append(threadsLeft).append(" |\n").toString();
    }
}
