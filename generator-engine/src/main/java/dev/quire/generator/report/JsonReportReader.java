package dev.quire.generator.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.diff.Area;
import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.diff.Site;
import dev.quire.generator.impact.Effect;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.JavaChange;
import dev.quire.generator.impact.JavaVerdict;
import dev.quire.generator.report.CheckedApi.Remedies;
import dev.quire.generator.report.CheckedApi.Suppressed;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads reports back, so that those of many modules can be written as one. */
public final class JsonReportReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReportReader() {}

    /**
     * The descriptions of a report.
     *
     * @throws IllegalArgumentException when this is no report of the present version
     */
    public static List<CheckedApi> read(String text) {
        try {
            JsonNode report = JSON.readTree(text);
            if (report.path("version").asInt() != JsonReport.VERSION) {
                throw new IllegalArgumentException("This is no report of version " + JsonReport.VERSION);
            }
            return list(report.path("apis"), api -> api(report, api));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static CheckedApi api(JsonNode report, JsonNode api) {
        String name = api.path("name").asText();
        JsonNode remedies = api.path("remedies");
        return new CheckedApi(
                name,
                api.path("spec").asText(),
                api.path("baseline").isNull() ? "" : api.path("baseline").asText(),
                list(of(name, report.path("findings")), JsonReportReader::finding),
                list(
                        of(name, report.path("suppressed")),
                        passed -> new Suppressed(
                                finding(passed),
                                passed.path("reason").asText(),
                                passed.path("until").asText())),
                list(of(name, report.path("problems")), JsonReportReader::problem),
                new Remedies(
                        remedies.path("accept").asText(),
                        remedies.path("suppressions").asText(),
                        remedies.path("until").asText()));
    }

    private static List<JsonNode> of(String api, JsonNode all) {
        List<JsonNode> own = new ArrayList<>();
        all.forEach(element -> {
            if (element.path("api").asText().equals(api)) {
                own.add(element);
            }
        });
        return own;
    }

    private static <T> List<T> list(Iterable<JsonNode> elements, Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>();
        elements.forEach(element -> list.add(reader.apply(element)));
        return list;
    }

    private static Finding finding(JsonNode json) {
        Change change = new Change(
                json.path("id").asText(),
                word(Severity.class, json.path("ruleSeverity")),
                word(Area.class, json.path("area")),
                word(Kind.class, json.path("kind")),
                word(Direction.class, json.path("direction")),
                list(json.path("operations"), JsonNode::asText),
                site(json.path("before")),
                site(json.path("after")),
                json.path("message").asText(),
                json.path("advice").asText());
        return new Finding(
                change,
                word(Severity.class, json.path("severity")),
                place(json.path("place")),
                word(Effect.class, json.path("wire")),
                word(Effect.class, json.path("paging")),
                java(json.path("java")));
    }

    private static JavaVerdict java(JsonNode json) {
        return new JavaVerdict(
                json.path("known").asBoolean(),
                word(Effect.class, json.path("source")),
                word(Effect.class, json.path("binary")),
                word(Effect.class, json.path("behaviour")),
                list(
                        json.path("changes"),
                        change -> new JavaChange(
                                change.path("element").asText(),
                                change.path("message").asText(),
                                word(Effect.class, change.path("source")),
                                word(Effect.class, change.path("binary")),
                                word(JavaChange.Cause.class, change.path("cause")))));
    }

    private static Problem problem(JsonNode json) {
        Site at = site(json.path("at"));
        return new Problem(
                word(Problem.Severity.class, json.path("severity")),
                place(json.path("place")),
                at == null ? null : at.pointer(),
                json.path("message").asText(),
                json.path("remedy").asText());
    }

    private static @Nullable Site site(JsonNode json) {
        return json.isObject()
                ? new Site(
                        new SpecPointer(
                                json.path("document").asText(),
                                json.path("pointer").asText()),
                        place(json))
                : null;
    }

    private static @Nullable Location place(JsonNode json) {
        return json.path("file").isTextual()
                ? new Location(
                        json.path("file").asText(),
                        json.path("line").asInt(),
                        json.path("column").asInt())
                : null;
    }

    private static <T extends Enum<T>> T word(Class<T> type, JsonNode json) {
        return Enum.valueOf(type, json.asText().toUpperCase(Locale.ROOT));
    }
}
