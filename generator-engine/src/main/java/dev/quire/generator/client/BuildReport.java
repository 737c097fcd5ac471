package dev.quire.generator.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build did about a client.
 *
 * @param client what was generated, null when everything was up to date
 * @param reasons why it was generated again, in words; none at the first time
 * @param files how many the client has
 * @param warnings how many there are about its description
 */
public record BuildReport(@Nullable ClientReport client, List<String> reasons, int files, int warnings) {
    private static final int REASONS_SHOWN = 3;

    static BuildReport upToDate(int files, int warnings) {
        return new BuildReport(null, List.of(), files, warnings);
    }

    static BuildReport generated(ClientReport client, List<String> reasons) {
        return new BuildReport(
                client, reasons, client.total(), client.warnings().size());
    }

    /**
     * One line, such as {@code up to date (31 ms)} or {@code regenerated 4 of 57 files: overlay.yaml changed (2.1 s)}.
     *
     * @param millis how long it took
     */
    public String summary(long millis) {
        StringBuilder text = new StringBuilder(client == null ? upToDate() : generated(client)).append(" (");
        if (millis < 1000) {
            text.append(millis).append(" ms");
        } else {
            text.append(millis / 1000).append('.').append(millis % 1000 / 100).append(" s");
        }
        return text.append(')').toString();
    }

    private String upToDate() {
        return warnings == 0 ? "up to date" : "up to date, " + counted(warnings) + " (quire.force shows them)";
    }

    private String generated(ClientReport report) {
        StringBuilder text = new StringBuilder();
        if (reasons.isEmpty()) {
            text.append("generated ").append(files).append(" files");
        } else {
            text.append("regenerated ")
                    .append(report.written())
                    .append(" of ")
                    .append(files)
                    .append(" files");
        }
        if (report.deleted() > 0) {
            text.append(", deleted ").append(report.deleted());
        }
        if (warnings > 0) {
            text.append(", ").append(counted(warnings));
        }
        if (!reasons.isEmpty()) {
            text.append(": ").append(why());
        }
        return text.toString();
    }

    private static String counted(int warnings) {
        return warnings == 1 ? "1 warning" : warnings + " warnings";
    }

    private String why() {
        int more = reasons.size() - REASONS_SHOWN;
        return more <= 0
                ? String.join(", ", reasons)
                : String.join(", ", reasons.subList(0, REASONS_SHOWN)) + " and " + more + " more";
    }
}
