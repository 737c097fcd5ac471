package dev.quire.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can come can go, and what can be sent can be received: each rule has its mirrors, or a waiver that says why not. */
class MirrorTest {
    /** {@code missing-rule: why there is none}, one a line. */
    private static final Path WAIVERS = Path.of("src/test/cases/mirror-waivers.txt");

    @Test
    void everyRuleHasItsMirrorsOrAWaiver() throws IOException {
        Set<String> ids = DiffRules.all().stream().map(DiffRule::id).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Rule rule : DiffRules.rows()) {
            for (Rule.Key mirror : List.of(opposite(rule.key()), otherSide(rule.key()))) {
                String id = mirror.severity(Severity.INFO, "").id();
                if (!ids.contains(id)) {
                    missing.add(id);
                }
            }
        }
        Map<String, String> waivers = waivers();

        assertThat(missing.stream().distinct().filter(id -> !waivers.containsKey(id)))
                .as("neither a rule nor a waiver")
                .isEmpty();
        assertThat(waivers.keySet()).as("stale waivers").isSubsetOf(missing);
        assertThat(waivers.values())
                .as("reasons")
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(10));
    }

    private static Rule.Key opposite(Rule.Key key) {
        Kind kind = switch (key.kind()) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            case TIGHTENED -> Kind.LOOSENED;
            case LOOSENED -> Kind.TIGHTENED;
            case RENAMED, CHANGED -> key.kind();
        };
        return new Rule.Key(key.aspect(), kind, key.direction());
    }

    private static Rule.Key otherSide(Rule.Key key) {
        Direction direction = switch (key.direction()) {
            case REQUEST -> Direction.RESPONSE;
            case RESPONSE -> Direction.REQUEST;
            case NONE -> Direction.NONE;
        };
        return new Rule.Key(key.aspect(), key.kind(), direction);
    }

    private static Map<String, String> waivers() throws IOException {
        Map<String, String> waivers = new TreeMap<>();
        for (String line : Files.readAllLines(WAIVERS)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                assertThat(waivers.put(line.substring(0, colon), line.substring(colon + 2)))
                        .isNull();
            }
        }
        return waivers;
    }
}
