package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is compatible on the wire is compatible in Java: a program that uses everything of the old client compiles with the new
 * one, and runs on it as it was compiled. A sample; {@code benchmarks/compatibility-law} runs it at length, by the system
 * properties {@code law.specs} and {@code law.rounds}.
 */
class CompatibilityLawTest {
    private static final int CHANGES = 10;

    private static final String UNIONS = "../generator-engine/src/test/cases/law/unions.yaml";

    static List<String> specs() {
        List<String> specs = new ArrayList<>(LockStability.specs("law.specs"));
        if (System.getProperty("law.specs", "").isBlank()) {
            specs.add(UNIONS);
        }
        return specs;
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatNobodyNoticesOnTheWireNobodyNoticesInJava(String spec, @TempDir Path folder) throws Exception {
        ObjectNode base = LockStability.read(spec);
        Callers callers = new Callers(base, folder);
        List<String> broken = new ArrayList<>();
        Map<String, Integer> made = new TreeMap<>();
        for (int seed = 1; seed <= Integer.getInteger("law.rounds", 1); seed++) {
            ObjectNode changed = copy(base);
            List<String> changes = CompatibleChanges.make(changed, seed, CHANGES);
            changes.forEach(change -> made.merge(change, 1, Integer::sum));
            changes = new ArrayList<>(changes);
            changes.addAll(NastyAdditions.make(changed, seed, CHANGES / 2));
            List<String> found = callers.broken(changed, "round-" + seed);
            if (!found.isEmpty()) {
                broken.add("seed " + seed + ": " + found + " after " + changes);
            }
            System.out.printf("%s, round %d: %s so far, %d rounds broke callers%n", spec, seed, made, broken.size());
        }
        assertThat(made).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anyBranchOfAUnionMayLeave(int branch, @TempDir Path folder) throws Exception {
        ObjectNode base = LockStability.read(UNIONS);
        Callers callers = new Callers(base, folder);
        ObjectNode without = copy(base);
        BranchRemoval some = new BranchRemoval(without);
        for (ObjectNode union : some.unions()) {
            some.remove(union, branch % some.size(union), true);
        }
        ObjectNode alone = copy(base);
        BranchRemoval most = new BranchRemoval(alone);
        for (ObjectNode union : most.unions()) {
            int kept = branch % most.size(union);
            for (int i = most.size(union) - 1; i >= 0; i--) {
                if (i != kept) {
                    most.remove(union, i, true);
                }
            }
        }

        assertThat(callers.broken(without, "without")).isEmpty();
        assertThat(callers.broken(alone, "alone")).isEmpty();
    }

    @Test
    void anySchemaThatExtendsAnotherMayLeave(@TempDir Path folder) throws Exception {
        ObjectNode base = LockStability.read(UNIONS);
        Callers callers = new Callers(base, folder);
        List<String> variants = new BranchRemoval(base).variants();
        assertThat(variants).containsExactly("Bird", "Pony");
        for (String variant : variants) {
            ObjectNode without = copy(base);
            new BranchRemoval(without).removeVariant(variant);
            assertThat(callers.broken(without, variant)).isEmpty();
        }
        ObjectNode alone = copy(base);
        BranchRemoval removal = new BranchRemoval(alone);
        for (List<String> left = variants; !left.isEmpty(); left = removal.variants()) {
            left.forEach(removal::removeVariant);
        }
        assertThat(alone.at("/components/schemas").has("Horse")).isFalse();
        assertThat(callers.broken(alone, "alone")).isEmpty();
        ObjectNode untold = copy(base);
        ((ObjectNode) untold.at("/components/schemas/Animal")).remove("discriminator");
        assertThat(callers.broken(untold, "untold")).isEmpty();
    }

    private static ObjectNode copy(ObjectNode spec) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readValue(mapper.writeValueAsBytes(spec), ObjectNode.class);
    }

    /** Those who call the client of a description, whose lock goes on to hold. */
    private static final class Callers {
        private final Path folder;
        private final Path lock;
        private final CallerProgram program;

        Callers(ObjectNode spec, Path folder) throws Exception {
            this.folder = folder;
            this.lock = folder.resolve("quire.lock");
            Path base = folder.resolve("base");
            Path file = LockStability.write(base, spec);
            ClientLock.write(LockStability.options(file, base, lock));
            LockStability.client(file, base, lock);
            this.program = CallerProgram.of(base.resolve("classes"), folder.resolve("program"));
        }

        List<String> broken(ObjectNode changed, String name) throws Exception {
            Path round = folder.resolve(name);
            LockStability.client(LockStability.write(round, changed), round, lock);
            return program.broken(round.resolve("classes"), round);
        }
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
