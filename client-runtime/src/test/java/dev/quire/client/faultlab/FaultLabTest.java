package dev.quire.client.faultlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A fixed sample of what {@code benchmarks/fault-lab} runs. */
class FaultLabTest {
    private static final int SCHEDULES = 500;

    @Test
    void everyItemExactlyOnceWhateverConnectionsDo() throws IOException, InterruptedException {
        List<String> complaints = new ArrayList<>();
        Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        Set<Way> ways = EnumSet.noneOf(Way.class);
        try (Laboratory laboratory = new Laboratory()) {
            laboratory.run(LongStream.rangeClosed(1, SCHEDULES), result -> {
                schemes.add(result.schedule().scheme());
                faults.add(result.schedule().fault());
                ways.add(result.schedule().way());
                String complaint = Laboratory.complaint(result);
                if (complaint != null) {
                    complaints.add(complaint);
                }
            });
            complaints.addAll(laboratory.server().complaints());
            assertThat(complaints).isEmpty();
            assertThat(laboratory.threadsLeft()).isEmpty();
        }
        assertThat(schemes).containsExactlyInAnyOrder(Scheme.values());
        assertThat(ways).containsExactlyInAnyOrder(Way.values());
        assertThat(faults).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Fault.NONE)));
    }
}
