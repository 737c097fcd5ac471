package dev.quire.generator.client;

import java.util.concurrent.atomic.AtomicInteger;

/** Sings when code runs that was smuggled in by a description. */
public final class Canary {
    private static final AtomicInteger SONGS = new AtomicInteger();

    private Canary() {}

    /** What hostile strings try to call. */
    public static String sing() {
        SONGS.incrementAndGet();
        return "";
    }

    static int songs() {
        return SONGS.get();
    }
}
