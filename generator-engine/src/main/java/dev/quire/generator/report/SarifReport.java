package dev.quire.generator.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.diff.Site;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.SpecPointer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SARIF 2.1.0 (OASIS): one run, a rule for each id that was found, a result for each finding. */
final class SarifReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Map<String, Finding> rules = new TreeMap<>();
    private final List<String> ids;

    private SarifReport(List<CheckedApi> apis) {
        for (CheckedApi api : apis) {
            api.findings().forEach(this::rule);
            api.suppressed().forEach(passed -> rule(passed.finding()));
        }
        ids = new ArrayList<>(rules.keySet());
    }

    private void rule(Finding finding) {
        rules.putIfAbsent(finding.change().id(), finding);
    }

    static String of(List<CheckedApi> apis) {
        SarifReport report = new SarifReport(apis);
        ObjectNode log = JSON.objectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        run.putObject("tool").set("driver", report.driver());
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (CheckedApi api : apis) {
            api.findings().forEach(finding -> results.add(report.result(api, finding)));
            for (CheckedApi.Suppressed passed : api.suppressed()) {
                ObjectNode result = report.result(api, passed.finding());
                result.putArray("suppressions")
                        .addObject()
                        .put("kind", "external")
                        .put("status", "accepted")
                        .put("justification", passed.reason() + " (until " + passed.until() + ')');
                results.add(result);
            }
        }
        return log.toPrettyString().replace("\r\n", "\n") + '\n';
    }

    private ObjectNode driver() {
        ObjectNode driver = JSON.objectNode();
        driver.put("name", "Quire");
        ArrayNode described = driver.putArray("rules");
        rules.forEach((id, finding) -> {
            ObjectNode rule = described.addObject().put("id", id);
            rule.putObject("shortDescription").put("text", id.replace('-', ' '));
            rule.putObject("help").put("text", finding.change().advice());
            rule.putObject("defaultConfiguration")
                    .put("level", level(finding.change().severity()));
            rule.putObject("properties")
                    .putArray("tags")
                    .add("api")
                    .add(finding.change().area().word());
        });
        return driver;
    }

    private ObjectNode result(CheckedApi api, Finding finding) {
        ObjectNode result = JSON.objectNode();
        String id = finding.change().id();
        result.put("ruleId", id);
        result.put("ruleIndex", ids.indexOf(id));
        result.put("level", level(finding.severity()));
        result.putObject("message").put("text", message(finding));
        ObjectNode location = result.putArray("locations").addObject();
        if (finding.place() != null) {
            location.set("physicalLocation", physical(finding.place()));
        }
        SpecPointer pointer = finding.pointer();
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", pointer.toString())
                .put("kind", "member");
        Site before = finding.change().before();
        if (before != null && before.location() != null) {
            ObjectNode related = result.putArray("relatedLocations").addObject();
            related.set("physicalLocation", physical(before.location()));
            related.putObject("message").put("text", "Before");
        }
        result.putObject("partialFingerprints").put("quireFinding/v1", api.name() + ' ' + id + ' ' + pointer);
        return result;
    }

    /** Brackets would be links (SARIF 3.11.6). */
    private static String message(Finding finding) {
        StringBuilder text = new StringBuilder(finding.change().message()).append('.');
        FindingWords.felt(finding)
                .forEach(felt -> text.append(" For ").append(felt).append('.'));
        return text.toString().replaceAll("([\\\\\\[\\]])", "\\\\$1");
    }

    private static ObjectNode physical(Location location) {
        ObjectNode physical = JSON.objectNode();
        ObjectNode artifact = physical.putObject("artifactLocation");
        String uri = uri(location.file());
        artifact.put("uri", uri);
        if (!uri.startsWith("file:") && !uri.startsWith("git:")) {
            artifact.put("uriBaseId", ROOT);
        }
        physical.putObject("region").put("startLine", location.line()).put("startColumn", location.column());
        return physical;
    }

    static String uri(String file) {
        try {
            if (file.startsWith("git:")) {
                return new URI("git", file.substring("git:".length()), null).toASCIIString();
            }
            if (file.startsWith("/")) {
                return new URI("file", "", file, null).toASCIIString();
            }
            if (file.matches("[A-Za-z]:/.*")) {
                return new URI("file", "", '/' + file, null).toASCIIString();
            }
            // Without the dot, what stands before a colon would be a scheme.
            return new URI(null, null, file.contains(":") ? "./" + file : file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + " has no address", e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
