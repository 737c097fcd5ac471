package dev.quire.examples.lineitems;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineItemsExampleTest {

    @Test
    void everyListIsEqualToWhatTheServerHolds() {
        List<Outcome> outcomes = LineItemsExample.run();

        assertThat(outcomes).hasSize(5).allMatch(Outcome::good);
        assertThat(outcomes).extracting(Outcome::items).containsExactly(2_517, 1, 4_211, 3_333, 1_987);
        assertThat(outcomes).extracting(Outcome::requests).containsExactly(101, 1, 43, 34, 20);
    }

    @Test
    void differencesStandInTheTable() {
        Outcome outcome = new Outcome(
                "Api",
                "list",
                "-",
                3,
                1_234,
                new BigDecimal("1234.5"),
                Duration.ofMillis(20),
                List.of("items"),
                List.of("sum"));

        assertThat(OutcomeTable.of(List.of(outcome)).lines().skip(2))
                .containsExactly("Api  list       -                3  1,234  1,234.50     0.02  DIFFERENT: sum");
    }
}
