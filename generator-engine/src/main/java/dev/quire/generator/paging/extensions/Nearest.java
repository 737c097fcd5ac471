package dev.quire.generator.paging.extensions;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that was probably meant. */
final class Nearest {

    private Nearest() {}

    /** A remedy: {@code Did you mean "limit"?} where one of the names is near, else the names that there are. */
    static String remedy(String written, Collection<String> names) {
        String nearest = names.stream()
                .min(Comparator.<String>comparingInt(name -> distance(plain(written), plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
        if (nearest == null) {
            return "Leave it out: there is nothing to choose from";
        }
        if (distance(plain(written), plain(nearest)) <= Math.max(1, written.length() / 3)) {
            return "Did you mean \"" + nearest + "\"?";
        }
        return "Use one of "
                + String.join(", ", names.stream().sorted().distinct().limit(20).toList());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\-.$]", "");
    }

    /** Insertions, deletions and replacements from one text to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int above = row[column];
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                row[column] = Math.min(replaced, 1 + Math.min(above, row[column - 1]));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
