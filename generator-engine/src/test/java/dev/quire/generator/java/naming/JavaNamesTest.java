package dev.quire.generator.java.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaNamesTest {
    private final JavaNames names = new JavaNames(NameOptions.NONE);

    @ParameterizedTest
    @CsvSource({
        "line_item,LineItem,lineItem",
        "line-item,LineItem,lineItem",
        "invoice.line_item,InvoiceLineItem,invoiceLineItem",
        "object,ModelObject,object",
        "list,ModelList,list",
        "file,ModelFile,file",
        "record,Record,record",
        "Database branches,DatabaseBranches,databaseBranches",
        "ünï,Uni,uni",
    })
    void typesAndMembers(String wire, String type, String member) {
        assertThat(names.member(wire)).isEqualTo(member);
        assertThat(names.model(wire)).isIn(type, type.replace("Model", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "pending,PENDING",
        "one_time,ONE_TIME",
        "1,NUMBER_1",
        "-1,NUMBER_MINUS_1",
        "<,LESS_THAN",
        "'',EMPTY",
        "class,CLASS",
        "application/json,APPLICATION_JSON",
    })
    void constants(String value, String constant) {
        assertThat(names.constant(value)).isEqualTo(constant);
    }

    @Property(tries = 300)
    void everyNameIsLegalAsciiAndNotTooLong(@ForAll String wire) {
        for (String name : new String[] {
            names.model(wire), names.member(wire), names.parameter(wire), names.constant(wire), names.type(wire)
        }) {
            assertThat(name).matches(OpenApiGeneratorNames::isIdentifier).hasSizeLessThanOrEqualTo(80);
            assertThat(name.chars()).allMatch(c -> c < 128);
        }
    }

    @Test
    void aTypeStaysShortWhenItsDollarsAreSpelledOut() {
        String wire = "a$".repeat(40);
        assertThat(names.type(wire)).hasSizeLessThanOrEqualTo(80).doesNotContain("$");
        assertThat(names.type(wire)).isNotEqualTo(names.type(wire + "b"));
    }

    @Test
    void optionsTakeEffectFromTheFirstNameOn() {
        NameOptions options = new NameOptions("Api", "Dto", "", "Api", Map.of(), Map.of(), Map.of(), Map.of());
        assertThat(new JavaNames(options).model("invoice")).isEqualTo("ApiInvoiceDto");
    }

    @Test
    void whatIsNoNameGetsIntoNoneThoughNobodyCheckedTheOptions() {
        String code = "/../X { static { throw null; } }";
        NameOptions options = new NameOptions(
                code, code, code, code, Map.of("a", code), Map.of("a", code), Map.of("a", code), Map.of("a", code));
        JavaNames hostile = new JavaNames(options);
        for (NameScope.Wanted wanted : List.of(
                hostile.wantedModel("a", "a"),
                hostile.wantedProperty("a", "a"),
                hostile.wantedParameter("a", "a"),
                hostile.wantedArgument("a", "a"),
                hostile.wantedMethod("a", hostile.wantedProperty("b", "b")),
                hostile.wantedApi("a", "a"))) {
            assertThat(wanted.names()).allMatch(OpenApiGeneratorNames::isIdentifier);
        }
    }
}
