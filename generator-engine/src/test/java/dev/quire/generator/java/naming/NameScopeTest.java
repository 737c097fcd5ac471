package dev.quire.generator.java.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.java.naming.NameScope.Wanted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class NameScopeTest {
    private final JavaNames names = new JavaNames(NameOptions.NONE);

    private Map<String, String> members(String... wires) {
        List<Wanted> wanted = new ArrayList<>();
        for (String wire : wires) {
            wanted.add(names.wanted(wire, wire, names::member, "Value"));
        }
        return NameScope.ofMembers(ReservedNames.MODEL_MEMBERS).decide(wanted).byId();
    }

    @Test
    void whoIsCalledSoOnTheWireKeepsTheName() {
        assertThat(members("id", "_id")).isEqualTo(Map.of("id", "id", "_id", "underscoreId"));
        assertThat(members("fooBar", "foo_bar")).isEqualTo(Map.of("fooBar", "fooBar", "foo_bar", "fooUnderscoreBar"));
    }

    @Test
    void whoLosesNothingOnTheWayGoesBeforeWhoDoes() {
        assertThat(members("1", "-1")).isEqualTo(Map.of("1", "_1", "-1", "minus1"));
    }

    @Test
    void equalsGiveWayBoth() {
        assertThat(members("foo_bar", "foo-bar"))
                .isEqualTo(Map.of("foo_bar", "fooUnderscoreBar", "foo-bar", "fooMinusBar"));
    }

    @Test
    void reservedNamesGoToNobody() {
        assertThat(members("wait", "hashCode", "toJson"))
                .isEqualTo(Map.of("wait", "waitValue", "hashCode", "hashCodeValue", "toJson", "toJsonValue"));
    }

    @Test
    void aNameDependsOnNobodyWhoWantsAnother() {
        assertThat(members("_id", "id", "zebra", "apple").get("_id"))
                .isEqualTo(members("id", "_id").get("_id"));
    }

    @Test
    void typesDifferByMoreThanCase() {
        Wanted upper = names.wanted("Invoice", "Invoice", names::model, "Model");
        Wanted lower = names.wanted("invoice", "invoice", names::model, "Model");
        Wanted odd = names.wanted("inVoice", "inVoice", names::model, "Model");
        Map<String, String> decided =
                NameScope.ofTypes(Set.of()).decide(List.of(lower, odd, upper)).byId();
        assertThat(decided).containsEntry("Invoice", "Invoice");
        assertThat(decided.values().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void namesDifferAreLegalAndDoNotDependOnOrder(
            @ForAll @Size(max = 12) Set<@StringLength(max = 4) @CharRange(from = ' ', to = '~') String> wires,
            @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(wires);
        Collections.shuffle(shuffled, random);
        Map<String, String> decided = members(wires.toArray(String[]::new));
        assertThat(new TreeMap<>(members(shuffled.toArray(String[]::new)))).isEqualTo(new TreeMap<>(decided));
        assertThat(new HashSet<>(decided.values())).hasSameSizeAs(wires);
        assertThat(decided.values()).allMatch(OpenApiGeneratorNames::isIdentifier);
        assertThat(decided.values()).doesNotContainAnyElementsOf(ReservedNames.MODEL_MEMBERS);
    }
}
