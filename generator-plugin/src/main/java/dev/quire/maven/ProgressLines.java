package dev.quire.maven;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Tells people what is being done once it takes more than two seconds: the step at that moment, and each one after it. In
 * batch mode nobody waits for it, and it is silent.
 */
final class ProgressLines implements Consumer<String>, AutoCloseable {
    private static final long PATIENCE_MILLIS = 2000;

    private final Consumer<String> log;
    private final long patienceMillis;
    private final boolean silent;
    private @Nullable ScheduledExecutorService clock;
    private String step = "";
    private boolean telling;

    /** Into a log. No lambda: each build makes one of these, and most have nothing to tell. */
    ProgressLines(Log log, boolean batch) {
        this(
                new Consumer<>() {
                    @Override
                    public void accept(String line) {
                        log.info(line);
                    }
                },
                batch,
                PATIENCE_MILLIS);
    }

    ProgressLines(Consumer<String> log, boolean batch, long patienceMillis) {
        this.log = log;
        this.patienceMillis = patienceMillis;
        this.silent = batch;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "quire-progress");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void accept(String next) {
        if (clock == null && !silent) {
            clock = Executors.newSingleThreadScheduledExecutor(ProgressLines::daemon);
            var unused = clock.schedule(this::tell, patienceMillis, TimeUnit.MILLISECONDS);
        }
        step = next;
        if (telling) {
            log.accept(step + " …");
        }
    }

    private synchronized void tell() {
        telling = true;
        log.accept(step + " …");
    }

    @Override
    public synchronized void close() {
        if (clock != null) {
            clock.shutdownNow();
        }
    }
}
