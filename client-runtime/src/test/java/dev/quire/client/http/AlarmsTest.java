package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real timer, with times so short or so long that nobody has to wait. */
@Timeout(30)
class AlarmsTest {
    private final Alarms alarms = new Alarms();

    @Test
    void theyRingInTheOrderOfTheirTimes() {
        List<String> rung = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> late = alarms.after(Duration.ofMillis(300)).thenRun(() -> rung.add("late"));
        CompletableFuture<Void> soon = alarms.after(Duration.ofMillis(20)).thenRun(() -> rung.add("soon"));
        CompletableFuture<Void> between = alarms.after(Duration.ofMillis(100)).thenRun(() -> rung.add("between"));

        CompletableFuture.allOf(late, soon, between).join();

        assertThat(rung).containsExactly("soon", "between", "late");
    }

    @Test
    void oneThatIsCancelledDoesNotRingNorKeepOthersFromIt() {
        CompletableFuture<Void> first = alarms.after(Duration.ofMillis(20));
        CompletableFuture<Void> second = alarms.after(Duration.ofMillis(40));
        first.cancel(false);

        second.join();

        assertThat(first).isCancelled();
    }

    @Test
    void anAlarmAfterTheLastOneRingsToo() {
        alarms.after(Duration.ofMillis(1)).join();

        assertThat(alarms.after(Duration.ofMillis(1)).join()).isNull();
        assertThat(alarms.after(Duration.ZERO).join()).isNull();
        assertThat(alarms.after(Duration.ofMillis(-5)).join()).isNull();
    }

    @Test
    void timesBeyondAllClocksNeverRing() {
        CompletableFuture<Void> never = alarms.after(Duration.ofSeconds(Long.MAX_VALUE));

        assertThat(alarms.after(Duration.ofMillis(1)).join()).isNull();
        assertThat(never).isNotDone();
    }
}
