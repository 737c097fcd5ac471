package dev.quire.generator.diff.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/** Pairs the elements of two lists by one test after the other; what is left over is gone, or new. */
final class Matching<T> {
    private final List<T> gone;
    private final List<T> come;
    private final List<Pair<T>> pairs = new ArrayList<>();

    /** One thing in both lists. */
    record Pair<T>(T was, T is) {}

    Matching(List<T> before, List<T> after) {
        gone = new ArrayList<>(before);
        come = new ArrayList<>(after);
    }

    /** Pairs each element that is left with the first one that is left and passes the test. */
    void match(BiPredicate<T, T> same) {
        for (Iterator<T> old = gone.iterator(); old.hasNext(); ) {
            T was = old.next();
            for (Iterator<T> now = come.iterator(); now.hasNext(); ) {
                T is = now.next();
                if (same.test(was, is)) {
                    pairs.add(new Pair<>(was, is));
                    now.remove();
                    old.remove();
                    break;
                }
            }
        }
    }

    List<Pair<T>> pairs() {
        return pairs;
    }

    List<T> gone() {
        return gone;
    }

    List<T> come() {
        return come;
    }
}
