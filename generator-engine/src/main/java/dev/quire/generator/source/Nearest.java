package dev.quire.generator.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant. */
public final class Nearest {

    /** Nobody mistypes a name that is longer than this. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** A remedy: {@code Did you mean "limit"?} where one of the names is near, else the names that there are. */
    public static String remedy(String written, Collection<String> names) {
        if (names.isEmpty()) {
            return "Leave it out: there is nothing to choose from";
        }
        String nearest = of(written, names);
        return nearest != null
                ? "Did you mean \"" + nearest + "\"?"
                : "Use one of "
                        + String.join(
                                ", ",
                                names.stream().sorted().distinct().limit(20).toList());
    }

    /** The name that is nearest to what is written; null when none is near. */
    public static @Nullable String of(String written, Collection<String> names) {
        return names.stream()
                .min(Comparator.<String>comparingInt(name -> distance(plain(written), plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(plain(written), plain(name)) <= Math.max(1, written.length() / 3))
                .orElse(null);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\-.$]", "");
    }

    /** Insertions, deletions, replacements and swaps of neighbours from one text to the other. */
    private static int distance(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return from.equals(to) ? 0 : Integer.MAX_VALUE;
        }
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int replaced = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[from.length()][to.length()];
    }
}
