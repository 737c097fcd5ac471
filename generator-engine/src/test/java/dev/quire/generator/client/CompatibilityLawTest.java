package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is compatible on the wire is compatible in Java: a program that uses everything of the old client compiles with the new
 * one, and runs on it as it was compiled. A sample; {@code benchmarks/compatibility-law} runs it at length, by the system
 * properties {@code law.specs} and {@code law.rounds}.
 */
class CompatibilityLawTest {
    private static final int CHANGES = 10;

    static List<String> specs() {
        return LockStability.specs("law.specs");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatNobodyNoticesOnTheWireNobodyNoticesInJava(String spec, @TempDir Path folder) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode base = LockStability.read(spec);
        Path first = LockStability.write(folder.resolve("base"), base);
        Path lock = folder.resolve("quire.lock");
        ClientLock.write(LockStability.options(first, folder.resolve("base"), lock));
        LockStability.client(first, folder.resolve("base"), lock);
        CallerProgram program = CallerProgram.of(folder.resolve("base/classes"), folder.resolve("program"));

        List<String> broken = new ArrayList<>();
        Map<String, Integer> made = new TreeMap<>();
        for (int seed = 1; seed <= Integer.getInteger("law.rounds", 1); seed++) {
            ObjectNode changed = mapper.readValue(mapper.writeValueAsBytes(base), ObjectNode.class);
            List<String> changes = CompatibleChanges.make(changed, seed, CHANGES);
            changes.forEach(change -> made.merge(change, 1, Integer::sum));
            changes = new ArrayList<>(changes);
            changes.addAll(NastyAdditions.make(changed, seed, CHANGES / 2));
            Path round = folder.resolve("round-" + seed);
            LockStability.client(LockStability.write(round, changed), round, lock);
            List<String> found = program.broken(round.resolve("classes"), round);
            if (!found.isEmpty()) {
                broken.add("seed " + seed + ": " + found + " after " + changes);
            }
        }
        System.out.printf("%s: %s, %d rounds broke callers%n", spec, made, broken.size());
        assertThat(made).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    void whatIsGoneIsNoticed(@TempDir Path folder) throws Exception {
        ObjectNode base = LockStability.read("stripe/openapi.yaml");
        Path client = folder.resolve("base");
        LockStability.client(LockStability.write(client, base), client, null);
        CallerProgram program = CallerProgram.of(client.resolve("classes"), folder.resolve("program"));
        ObjectNode lines = (ObjectNode) base.at("/components/schemas/Coupon/properties");
        assertThat(lines.remove("percent_off")).isNotNull();

        Path next = folder.resolve("next");
        LockStability.client(LockStability.write(next, base), next, null);

        assertThat(program.broken(next.resolve("classes"), next))
                .anyMatch(broken -> broken.startsWith("source") && broken.contains("cannot find symbol"))
                .anyMatch(broken -> broken.startsWith("binary") && broken.contains("percentOff"));
    }
}
