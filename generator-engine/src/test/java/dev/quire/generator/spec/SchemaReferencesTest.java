package dev.quire.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReferencesTest {
    private static final String SCHEMAS = """
            components:
              schemas:
                Order:
                  $id: https://example.com/schemas/order
                  $defs:
                    Line: {$anchor: line, type: object}
                    'A%B': {$dynamicAnchor: one, type: string}
                    Address: {$id: address, $anchor: line, $defs: {City: {type: string}}}
                  properties:
                    use: USE
                Two: {$anchor: plain, $defs: {x: {$dynamicAnchor: two}, y: {$dynamicAnchor: two}}}
                Urn: {$id: 'urn:example:x', $defs: {City: {type: string}}, properties: {again: {$ref: '#/$defs/City'}}}
                Data: {example: {$anchor: data, $id: data}, properties: {$anchor: {const: 1}}}
            """;
    private static final String ORDER = "#/components/schemas/Order";

    @TempDir
    private Path folder;

    private DescriptionFolder specs;

    @BeforeEach
    void useFolder() {
        specs = new DescriptionFolder(folder.resolve("specs"));
    }

    /** Where a schema in {@code Order} leads. */
    private String follow(String version, String use) {
        ParsedSpec spec = specs.api(version, SCHEMAS.replace("USE", use)).read("api.yaml");
        SpecNode node = spec.root().get("components");
        for (String step : new String[] {"schemas", "Order", "properties", "use"}) {
            node = node.get(step);
        }
        SpecNode target = References.isReference(node) ? spec.references().follow(node) : null;
        return target == null ? "nowhere" : target.pointer().toString().replace(ORDER, "");
    }

    @ParameterizedTest
    @CsvSource({
        "'#', ''",
        "order, ''",
        "https://example.com/schemas/order#, ''",
        "'#line', /$defs/Line",
        "'#/$defs/Line', /$defs/Line",
        "'#/$defs/A%25B', /$defs/A%B",
        "'#/components/schemas/Two', #/components/schemas/Two",
        "address, /$defs/Address",
        "'address#line', /$defs/Address",
        "'https://example.com/schemas/address#/$defs/City', /$defs/Address/$defs/City",
        "'urn:example:x#/$defs/City', #/components/schemas/Urn/$defs/City",
        "'#one', /$defs/A%B",
    })
    void referencesLeadToIdentifiers(String reference, String target) {
        assertThat(follow("3.1.0", "{$ref: '" + reference + "'}")).isEqualTo(target);
        assertThat(specs.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'#nobody'", "'#plain'", "'#data'", "'address#/nothing'", "https://example.com/other", "'%%%'"})
    void whatNobodyIsCalledIsReportedAsEver(String reference) {
        assertThat(follow("3.1.0", "{$ref: '" + reference + "'}")).isEqualTo("nowhere");
        assertThat(specs.warnings()).singleElement().asString().startsWith("api.yaml:12:9 " + ORDER);
    }

    @Test
    void dynamicReferencesLeadToTheOnlySchemaOfTheirAnchor() {
        assertThat(follow("3.1.0", "{$dynamicRef: '#one'}")).isEqualTo("/$defs/A%B");
        assertThat(follow("3.1.0", "{$dynamicRef: '#line'}")).isEqualTo("/$defs/Line");
        assertThat(follow("3.1.0", "{$recursiveRef: '#'}")).isEmpty();
        assertThat(specs.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'{$dynamicRef: ''#two''}'", "'{$dynamicRef: ''#one'', $ref: ''#line''}'"})
    void otherDynamicReferencesAreReportedAndAddNoType(String use) {
        follow("3.1.0", use);
        assertThat(specs.warnings())
                .singleElement()
                .asString()
                .startsWith("api.yaml:12:15 " + ORDER + "/properties/use: What '$dynamicRef: #")
                .contains("depends on the schemas that lead here");
    }

    @Test
    void openApi30HasPointersOnly() {
        assertThat(follow("3.0.3", "{$ref: '#line'}")).isEqualTo("nowhere");
        assertThat(specs.warnings()).hasSize(1);
    }

    @Test
    void filesHaveIdentifiersOfTheirOwn() {
        specs.with("line.yaml", "$id: https://example.com/line\n$defs: {N: {$anchor: n}}\n$ref: '#n'\n");
        assertThat(follow("3.1.0", "{$ref: 'line.yaml'}")).isEqualTo("line.yaml#/$defs/N");
    }
}
