package dev.quire.benchmarks.corpus;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one description.
 *
 * @param spec its path
 * @param generated whether a client was written
 * @param compiled whether javac had nothing to say about that
 * @param operations described
 * @param paged how many of them page
 * @param files Java files
 * @param lines physical lines of Java; one of more than 120 columns counts as those that it would fill
 * @param generateMillis wall clock
 * @param javacMillis wall clock
 * @param warnings about the description
 * @param models types whose codecs were tried
 * @param values that went through them
 * @param codecFaults types with a value that came back with another meaning or not at all
 * @param error the first one, null for none
 */
record TrialResult(
        String spec,
        boolean generated,
        boolean compiled,
        int operations,
        int paged,
        int files,
        long lines,
        long generateMillis,
        long javacMillis,
        int warnings,
        int models,
        long values,
        int codecFaults,
        @Nullable String error) {

    static final String HEAD =
            "spec,generated,compiled,operations,paged,files,lines,generate_ms,javac_ms,warnings,models,values,codec_faults,first_error";

    /** Of a description that took the JVM with it. */
    static TrialResult lost(String spec, String error) {
        return new TrialResult(spec, false, false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, error);
    }

    boolean ok() {
        return generated && compiled && codecFaults == 0;
    }

    /** A line of CSV. */
    String csv() {
        return String.join(
                ",",
                quoted(spec),
                String.valueOf(generated),
                String.valueOf(compiled),
                String.valueOf(operations),
                String.valueOf(paged),
                String.valueOf(files),
                String.valueOf(lines),
                String.valueOf(generateMillis),
                String.valueOf(javacMillis),
                String.valueOf(warnings),
                String.valueOf(models),
                String.valueOf(values),
                String.valueOf(codecFaults),
                quoted(error == null ? "" : error));
    }

    /** One line for people, as soon as it is known. */
    String line() {
        String verdict = ok() ? "ok    " : !generated ? "FAILED" : compiled ? "CODECS" : "JAVAC ";
        String line = String.format(
                Locale.ROOT, "%s %6d + %6d ms %8d lines  %s", verdict, generateMillis, javacMillis, lines, spec);
        return error == null ? line : line + "\n       " + error;
    }

    /** The first line of an error, shortened. */
    static String firstLine(String error) {
        List<String> lines = error.lines().toList();
        String first = lines.isEmpty() ? error : lines.get(0);
        return first.length() <= 600 ? first : first.substring(0, 600);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
