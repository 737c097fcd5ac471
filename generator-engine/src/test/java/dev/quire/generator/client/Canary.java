package dev.quire.generator.client;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Sings when code runs that was smuggled in by a description. */
public final class Canary {
    private static final AtomicInteger SONGS = new AtomicInteger();
    private static final Set<Integer> HEARD = new ConcurrentSkipListSet<>();

    private Canary() {}

    /** What hostile strings try to call. */
    public static String sing() {
        SONGS.incrementAndGet();
        return "";
    }

    /** What numbered ones try to call. */
    public static String sing(int number) {
        HEARD.add(number);
        return sing();
    }

    static int songs() {
        return SONGS.get();
    }

    /** The numbers that were sung so far. */
    public static Set<Integer> heard() {
        return Set.copyOf(HEARD);
    }
}
