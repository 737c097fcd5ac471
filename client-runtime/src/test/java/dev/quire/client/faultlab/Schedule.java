package dev.quire.client.faultlab;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One walk through faults, drawn from a seed.
 *
 * @param fault the one that prevails; others are mixed in
 * @param often how many of ten pages meet faults
 * @param ahead pages to prefetch
 * @param atOnce requests at a time
 * @param retries whether the client tries again by itself, pauses taking no time
 */
record Schedule(
        long seed,
        Scheme scheme,
        Way way,
        Fault fault,
        int often,
        int items,
        int pageSize,
        int ahead,
        int atOnce,
        boolean backward,
        boolean retries) {

    static Schedule of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextInt();
        Scheme scheme = one(random, List.of(Scheme.values()));
        boolean isAhead = random.nextBoolean();
        boolean isBackward = scheme.goesBack() && random.nextInt(3) == 0;
        boolean isAtOnce = scheme.isNumbered() && random.nextBoolean();
        return new Schedule(
                seed,
                scheme,
                one(random, List.of(Way.values())),
                one(random, Fault.of(scheme)),
                1 + random.nextInt(8),
                isBackward ? 1 + random.nextInt(40) : random.nextInt(40),
                1 + random.nextInt(8),
                isAhead ? 1 + random.nextInt(3) : 0,
                isAtOnce ? 2 + random.nextInt(3) : 1,
                isBackward,
                random.nextInt(3) == 0);
    }

    /** Whether every request is one that the thread of the walk waits for: those have connections of their own. */
    boolean waits() {
        return !way.isAsync() && ahead == 0 && atOnce == 1;
    }

    /** What becomes of the n-th request for a place, the same however requests are ordered. */
    List<Fault> faultsAt(String place) {
        Random random = new Random(seed ^ place.hashCode() * 0x9E3779B97F4A7C15L);
        random.nextInt();
        if (random.nextInt(10) >= often) {
            return List.of();
        }
        Fault one = random.nextInt(4) > 0 ? fault : one(random, Fault.of(scheme));
        int times = 1 + random.nextInt(one.comesInBursts() ? 6 : 2);
        return Collections.nCopies(times, one);
    }

    String mode() {
        String direction = backward ? ", backward" : "";
        String numbered = atOnce > 1 ? ", parallel" : "";
        return (way.isAsync() ? "async" : "sync") + (ahead > 0 ? ", prefetch" : "") + numbered + direction;
    }

    private static <E> E one(Random random, List<E> all) {
        return all.get(random.nextInt(all.size()));
    }
}
