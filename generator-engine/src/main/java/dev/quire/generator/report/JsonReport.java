package dev.quire.generator.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.diff.Site;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.JavaChange;
import dev.quire.generator.impact.JavaVerdict;
import dev.quire.generator.impact.VersionStep;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For programs: two-space indented JSON as {@code diff-report.schema.json} says it; {@link JsonReportReader} reads it. */
final class JsonReport {
    /** Raised when a reader of the version before would misread it. */
    static final int VERSION = 1;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonReport() {}

    static String of(List<CheckedApi> apis) {
        ObjectNode report = JSON.objectNode();
        report.put("version", VERSION);
        VersionStep step = apis.stream()
                .map(CheckedApi::version)
                .max(Comparator.naturalOrder())
                .orElse(VersionStep.NONE);
        report.put("suggestedVersion", step.word());
        counts(report, apis);
        ArrayNode named = report.putArray("apis");
        ArrayNode findings = report.putArray("findings");
        ArrayNode suppressed = report.putArray("suppressed");
        ArrayNode problems = report.putArray("problems");
        for (CheckedApi api : apis) {
            named.add(api(api));
            api.findings().forEach(finding -> findings.add(finding(api, finding)));
            api.suppressed()
                    .forEach(passed -> suppressed.add(finding(api, passed.finding())
                            .put("reason", passed.reason())
                            .put("until", passed.until())));
            api.problems().forEach(problem -> problems.add(problem(api, problem)));
        }
        return report.toPrettyString().replace("\r\n", "\n") + '\n';
    }

    private static void counts(ObjectNode into, List<CheckedApi> apis) {
        for (Severity severity : Severity.values()) {
            into.put(severity.word() + 's', Counts.of(apis, severity));
        }
    }

    private static ObjectNode api(CheckedApi api) {
        ObjectNode json = JSON.objectNode();
        json.put("name", api.name());
        json.put("spec", api.spec());
        json.put("baseline", api.baseline().isEmpty() ? null : api.baseline());
        json.put("suggestedVersion", api.version().word());
        counts(json, List.of(api));
        json.putObject("remedies")
                .put("accept", api.remedies().accept())
                .put("suppressions", api.remedies().suppressions())
                .put("until", api.remedies().until());
        return json;
    }

    private static ObjectNode finding(CheckedApi api, Finding finding) {
        Change change = finding.change();
        ObjectNode json = JSON.objectNode();
        json.put("api", api.name());
        json.put("id", change.id());
        json.put("severity", finding.severity().word());
        json.put("ruleSeverity", change.severity().word());
        json.put("area", change.area().word());
        json.put("kind", change.kind().word());
        json.put("direction", change.direction().word());
        ArrayNode operations = json.putArray("operations");
        change.operations().forEach(operations::add);
        json.put("message", change.message());
        json.put("advice", change.advice());
        json.set("before", site(change.before()));
        json.set("after", site(change.after()));
        json.set("place", place(JSON.objectNode(), finding.place()));
        json.put("wire", finding.wire().word());
        json.put("paging", finding.paging().word());
        json.set("java", java(finding.java()));
        return json;
    }

    private static @Nullable ObjectNode site(@Nullable Site site) {
        if (site == null) {
            return null;
        }
        ObjectNode json = JSON.objectNode();
        json.put("document", site.pointer().document());
        json.put("pointer", site.pointer().pointer());
        ObjectNode place = place(json, site.location());
        return place == null ? json.putNull("file").putNull("line").putNull("column") : place;
    }

    private static @Nullable ObjectNode place(ObjectNode into, @Nullable Location location) {
        return location == null
                ? null
                : into.put("file", location.file()).put("line", location.line()).put("column", location.column());
    }

    private static ObjectNode java(JavaVerdict verdict) {
        ObjectNode json = JSON.objectNode();
        json.put("known", verdict.known());
        json.put("source", verdict.source().word());
        json.put("binary", verdict.binary().word());
        json.put("behaviour", verdict.behaviour().word());
        ArrayNode changes = json.putArray("changes");
        for (JavaChange change : verdict.changes()) {
            changes.addObject()
                    .put("element", change.element())
                    .put("message", change.message())
                    .put("source", change.source().word())
                    .put("binary", change.binary().word())
                    .put("cause", change.cause().word());
        }
        return json;
    }

    private static ObjectNode problem(CheckedApi api, Problem problem) {
        ObjectNode json = JSON.objectNode();
        json.put("api", api.name());
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", problem.message());
        json.put("remedy", problem.remedy());
        json.set("at", problem.pointer() == null ? null : site(new Site(problem.pointer(), null)));
        json.set("place", place(JSON.objectNode(), problem.location()));
        return json;
    }
}
