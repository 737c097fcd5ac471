package dev.quire.client.faultlab;

import dev.quire.client.Cursor;
import dev.quire.client.testing.ManualTiming;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Walks one schedule to its end, through as many failures as it has. */
final class ScheduleRun {
    private static final int MOST_WALKS = 400;

    private final Schedule schedule;
    private final LabServer server;
    private final HttpClient connections;
    private final Executor elsewhere;

    ScheduleRun(Schedule schedule, LabServer server, HttpClient connections, Executor elsewhere) {
        this.schedule = schedule;
        this.server = server;
        this.connections = connections;
        this.elsewhere = elsewhere;
    }

    /** What came of a schedule; a hang is told by who waited for it. */
    Result run() throws InterruptedException {
        ManualTiming timing = new ManualTiming();
        LabList list = server.add(schedule, () -> LabClient.timeOut(timing));
        Taker taker = new Taker(elsewhere);
        int walks = 1;
        try (LabClient client = LabClient.of(schedule, server.origin(), connections, timing)) {
            Cursor begin = schedule.backward() ? end(client, list) : null;
            Cursor place = taker.take(items(client, walks, begin), schedule.way(), begin);
            while (place != null && walks < MOST_WALKS) {
                walks++;
                place = taker.take(items(client, walks, place), schedule.way(), place);
            }
        } finally {
            server.remove(schedule);
        }
        return result(taker.delivered(), walks, list.log());
    }

    private LabItems items(LabClient client, int walk, @Nullable Cursor from) {
        LabItems items = client.items(walk);
        LabItems begun = from == null ? items : items.from(from);
        return schedule.backward() ? begun.backward() : begun;
    }

    /** The place after the last item; there is one. */
    private static @Nullable Cursor end(LabClient client, LabList list) {
        AtomicReference<@Nullable Cursor> end = new AtomicReference<>();
        list.faultless(true);
        client.items(0).checkpoint(end::set).forEach(item -> {});
        list.faultless(false);
        return end.get();
    }

    private Result result(List<String> delivered, int walks, List<String> log) {
        List<String> expected = new ArrayList<>(
                IntStream.range(0, schedule.items()).mapToObj(LabPage::id).toList());
        if (schedule.backward()) {
            Collections.reverse(expected);
        }
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(new HashSet<>(delivered));
        int twice = delivered.size() - new HashSet<>(delivered).size();
        boolean isDisordered = missing.isEmpty() && twice == 0 && !delivered.equals(expected);
        return new Result(schedule, walks, missing.size(), twice, isDisordered || walks == MOST_WALKS, null, log);
    }
}
