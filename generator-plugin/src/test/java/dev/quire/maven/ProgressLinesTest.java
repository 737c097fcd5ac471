package dev.quire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    @Test
    void whatTakesLongIsToldStepByStep() throws InterruptedException {
        BlockingQueue<String> log = new LinkedBlockingQueue<>();
        try (ProgressLines progress = new ProgressLines(log::add, false, 0)) {
            progress.accept("Reading");
            assertThat(log.poll(30, TimeUnit.SECONDS)).isEqualTo("Reading …");
            progress.accept("Printing");
            assertThat(log).containsExactly("Printing …");
        }
    }

    @Test
    void whatIsQuickIsNotTold() {
        List<String> log = new CopyOnWriteArrayList<>();
        try (ProgressLines progress = new ProgressLines(log::add, false, 3_600_000)) {
            progress.accept("Reading");
            progress.accept("Printing");
        }
        assertThat(log).isEmpty();
    }

    @Test
    void batchModeIsQuiet() {
        List<String> log = new CopyOnWriteArrayList<>();
        try (ProgressLines progress = new ProgressLines(log::add, true, 0)) {
            progress.accept("Reading");
            progress.accept("Printing");
        }
        assertThat(log).isEmpty();
    }
}
