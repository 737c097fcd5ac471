package dev.quire.generator.model;

import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses operations by a filter, and remembers which values of it chose any. */
final class OperationChoice {
    private static final String OPTION = "openapiNormalizer";

    private static final String HOW =
            "Write it like FILTER=operationId:getInvoice|listInvoices;tag:refunds;method:get;path:/v1";

    /** The value that nothing has, of an operation without an id. */
    private static final String NONE = "";

    private enum Kind {
        OPERATION_ID("operationId"),
        TAG("tag"),
        METHOD("method"),
        PATH("path");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private boolean fits(String value, String found) {
            return this == PATH ? found.startsWith(value) : found.equals(value);
        }

        private String spelled(String value) {
            return this == METHOD ? value.toLowerCase(Locale.ROOT) : value;
        }

        static List<String> words() {
            return List.of("operationId", "tag", "method", "path");
        }
    }

    private final boolean narrow;
    private final Map<Kind, TreeSet<String>> wanted = new TreeMap<>();
    private final Map<Kind, TreeSet<String>> found = new TreeMap<>();
    private final Map<Kind, TreeSet<String>> used = new TreeMap<>();
    private int chosen;

    private OperationChoice(boolean narrow) {
        this.narrow = narrow;
        for (Kind kind : Kind.values()) {
            wanted.put(kind, new TreeSet<>());
            found.put(kind, new TreeSet<>());
            used.put(kind, new TreeSet<>());
        }
    }

    /** By a filter; what is wrong with it is reported. */
    static OperationChoice of(OperationFilter filter, Problems problems) {
        OperationChoice choice = new OperationChoice(filter.isNarrow());
        new TreeMap<>(filter.openapiNormalizer()).forEach((rule, text) -> {
            if (rule.equals(OperationFilter.RULE)) {
                choice.read(text, problems);
            } else {
                problems.warning(
                        OPTION + ": '" + rule + "' does nothing, FILTER is the only rule that there is here",
                        Nearest.of(rule, List.of(OperationFilter.RULE)) == null
                                ? "Take it out; an overlay can change what the description says"
                                : "Did you mean \"FILTER\"?");
            }
        });
        return choice;
    }

    private void read(String text, Problems problems) {
        if (text.replaceAll("[;|\\s]|[A-Za-z]+:", "").isEmpty()) {
            problems.error(OPTION + ": FILTER names nothing, so there is no operation", HOW);
        }
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            String word = part.substring(0, Math.max(colon, 0)).strip();
            int index = Kind.words().indexOf(word);
            if (index >= 0) {
                Kind kind = Kind.values()[index];
                for (String value : part.substring(colon + 1).split("\\|", -1)) {
                    wanted(kind).add(kind.spelled(value.strip()));
                }
                wanted(kind).remove(NONE);
            } else if (!part.isBlank()) {
                problems.error(
                        OPTION + ": FILTER can not choose operations by '" + (colon < 0 ? part.strip() : word) + '\'',
                        word.isEmpty() ? HOW : HOW + ". " + Nearest.remedy(word, Kind.words()));
            }
        }
    }

    private Collection<String> wanted(Kind kind) {
        return wanted.getOrDefault(kind, new TreeSet<>());
    }

    /** Whether an operation is wanted. */
    boolean takes(String method, String path, String operationId, Collection<String> tags) {
        boolean fits = fits(Kind.OPERATION_ID, operationId);
        for (String tag : tags) {
            fits |= fits(Kind.TAG, tag);
        }
        fits |= fits(Kind.METHOD, method.toLowerCase(Locale.ROOT));
        fits |= fits(Kind.PATH, path);
        boolean takes = fits || !narrow;
        chosen += takes ? 1 : 0;
        return takes;
    }

    /** Asks each value of a kind, so that each is known to be of use. */
    private boolean fits(Kind kind, String value) {
        found.getOrDefault(kind, new TreeSet<>()).add(value);
        boolean fits = false;
        for (String one : wanted(kind)) {
            if (!value.equals(NONE) && kind.fits(one, value)) {
                used.getOrDefault(kind, new TreeSet<>()).add(one);
                fits = true;
            }
        }
        return fits;
    }

    /** Reports values that chose nothing; when nothing is chosen at all there can be no client. */
    void report(Problems problems) {
        for (Kind kind : Kind.values()) {
            TreeSet<String> unused = new TreeSet<>(wanted(kind));
            unused.removeAll(used.getOrDefault(kind, new TreeSet<>()));
            TreeSet<String> there = new TreeSet<>(found.getOrDefault(kind, new TreeSet<>()));
            there.remove(NONE);
            for (String value : unused) {
                String message = OPTION + ": no operation has the " + kind.word + " '" + value + "' of FILTER";
                String remedy = Nearest.remedy(value, there);
                if (chosen == 0) {
                    problems.error(message, remedy);
                } else {
                    problems.warning(message, remedy);
                }
            }
        }
    }
}
