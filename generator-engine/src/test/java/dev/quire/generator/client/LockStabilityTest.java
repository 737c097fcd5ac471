package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With a lock, additions rename and retype nothing that existed. A sample; {@code benchmarks/lock-stability} runs it at
 * length, by the system properties {@code lock.specs}, {@code lock.rounds} and {@code lock.additions}.
 */
class LockStabilityTest {
    static List<String> specs() {
        return LockStability.specs("lock.specs");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void additionsRenameAndRetypeNothing(String spec, @TempDir Path folder) throws IOException {
        LockStability stability = new LockStability(spec, folder);
        int rounds = Integer.getInteger("lock.rounds", 1);
        int additions = Integer.getInteger("lock.additions", 25);
        List<String> broken = new ArrayList<>();
        for (int seed = 1; seed <= rounds; seed++) {
            LockStability.Round round = stability.run(seed, additions, true);
            if (!round.broken().isEmpty()) {
                broken.add("seed " + seed + ": " + round.broken() + " after " + round.additions());
            }
        }
        System.out.printf(
                "%s: %d additions in %d rounds, %d rounds broke callers%n",
                spec, rounds * additions, rounds, broken.size());
        assertThat(broken).isEmpty();
    }

    @Test
    void withoutALockTheSameAdditionsBreakCallers(@TempDir Path folder) throws IOException {
        LockStability stability = new LockStability("stripe/openapi.yaml", folder);

        assertThat(stability.run(1, 25, false).broken()).isNotEmpty();
    }
}
