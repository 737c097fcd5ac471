package dev.quire.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for findings as a whole; what each rule sees is in its cases. */
class DifferencesTest {
    private static final String PETS = "paths: {/pets: {get: {responses: {'200': {description: ok}}}}}";

    @TempDir
    Path folder;

    @Test
    void whatIsGoneAndWhatIsNewEndAtTheirPlaces() {
        ComparedApis apis = ComparedApis.of(folder, PETS, PETS.replace("get", "post"));

        assertThat(apis.lines())
                .containsExactly(
                        "error operation-removed: GET /pets is gone", "info operation-added: POST /pets is new");
        assertThat(apis.changes().get(0).before())
                .extracting(Site::location)
                .hasToString(folder.resolve("before.yaml") + ":3:17");
    }

    @Test
    void aSchemaThatManyUseIsReportedOnceWithAllThatFeelIt() {
        String paths = IntStream.range(0, 40)
                .mapToObj(
                        i -> "  /pets" + i + ": {get: {responses: {'200': {description: ok, content: {application/json:"
                                + " {schema: {$ref: '#/components/schemas/Page'}}}}}}}\n")
                .collect(Collectors.joining("", "paths:\n", ""));
        String schemas = paths + "components:\n  schemas:\n"
                + "    Page: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}\n"
                + "    Pet: {type: object, required: [name], properties: {name: {type: string},"
                + " mother: {$ref: '#/components/schemas/Pet'}}}\n";

        ComparedApis apis = ComparedApis.of(folder, schemas, schemas.replace("type: string", "type: integer"));

        assertThat(apis.lines()).containsExactly("error response-type-changed: Pet.name is integer now, it was string");
        assertThat(apis.changes().get(0).operations()).hasSize(40).contains("GET /pets7");
    }

    @Test
    void aParameterThatManyUseIsReportedOnce() {
        String api = "paths:\n  /a: {get: {parameters: [{$ref: '#/components/parameters/Color'}], responses: {}}}\n"
                + "  /b: {get: {parameters: [{$ref: '#/components/parameters/Color'}], responses: {}}}\n"
                + "components: {parameters: {Color: {name: color, in: query, schema: {type: string}}}}\n";

        ComparedApis apis = ComparedApis.of(folder, api, api.replace("in: query", "in: query, required: true"));

        assertThat(apis.changes()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("request-parameter-required-tightened");
            assertThat(change.operations()).containsExactly("GET /a", "GET /b");
        });
    }

    @Test
    void whatStandsInBothDirectionsIsReportedWhereItHurtsMore() {
        String api = "paths: {/pets: {put: {requestBody: {content: {application/json: {schema: {$ref:"
                + " '#/components/schemas/Pet'}}}}, responses: {'200': {description: ok, content: {application/json:"
                + " {schema: {$ref: '#/components/schemas/Pet'}}}}}}}}\n"
                + "components: {schemas: {Pet: {type: object, properties: {name: {type: string, maxLength: 10}}}}}\n";

        assertThat(ComparedApis.of(folder, api, api.replace("10", "20")).lines())
                .containsExactly("error response-max-length-loosened: Pet.name: maxLength is 20 now, it was 10");
        assertThat(ComparedApis.of(folder, api, api.replace("10", "5")).lines())
                .containsExactly("error request-max-length-tightened: Pet.name: maxLength is 5 now, it was 10");
    }

    @Test
    void membersThatAreNotSentAreNotThere() {
        String api = schema("{type: object, properties: {id: {type: string, readOnly: true}}}");

        assertThat(ComparedApis.of(folder, api, api.replace("type: string", "type: integer"))
                        .lines())
                .isEmpty();
        assertThat(ComparedApis.of(folder, api, schema("{type: object}")).lines())
                .isEmpty();
    }

    @Test
    void allOfThatSaysTheSameIsTheSame() {
        String plain = schema("{type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}");
        String merged = schema("{allOf: [{type: object, required: [id], properties: {id: {type: string}}},"
                + " {properties: {name: {type: string}}}]}");

        assertThat(ComparedApis.of(folder, plain, merged).lines()).isEmpty();
        assertThat(ComparedApis.of(folder, merged, plain).lines()).isEmpty();
    }

    @Test
    void everySpellingOfNullIsTheSame() {
        String list = schema("{type: object, properties: {name: {type: [string, 'null']}}}");
        String union = schema("{type: object, properties: {name: {oneOf: [{type: string}, {type: 'null'}]}}}");

        assertThat(ComparedApis.of(folder, list, union).lines()).isEmpty();
    }

    @Test
    void whatMayChangeAnyTimeIsInformation() {
        String api = "paths: {/pets: {get: {x-stability-level: alpha, parameters: [{name: a, in: query, schema: {type:"
                + " string}}], responses: {}}}}\n";

        assertThat(ComparedApis.of(folder, api, api.replace("type: string", "type: integer"))
                        .lines())
                .allSatisfy(line -> assertThat(line).startsWith("info "))
                .hasSize(1);
    }

    @Test
    void forASubsetWhatIsMoreIsNoNews() {
        String part = schema("{type: object, properties: {name: {type: string}}}");
        String whole = schema("{type: object, properties: {name: {type: string}, age: {type: integer}}}")
                .replace("paths: {", "paths: {/other: {get: {responses: {}}}, ");
        ComparedApis.of(folder, part, whole);
        DiffOptions subset = new DiffOptions(ComparedApis.OPTIONS.today(), 180, 31, true);

        assertThat(Differences.between(
                        ComparedApis.side(folder.resolve("before.yaml")),
                        ComparedApis.side(folder.resolve("after.yaml")),
                        subset))
                .isEmpty();
        assertThat(Differences.between(
                        ComparedApis.side(folder.resolve("after.yaml")),
                        ComparedApis.side(folder.resolve("before.yaml")),
                        subset))
                .extracting(Change::id)
                .contains("operation-removed", "request-optional-property-removed");
    }

    @Test
    void numbersInParametersAreTextsToo() {
        String api =
                "paths: {/pets: {get: {parameters: [{name: a, in: query, schema: {type: integer}}], responses: {}}}}\n";

        assertThat(ComparedApis.of(folder, api, api.replace("integer", "string"))
                        .lines())
                .containsExactly(
                        "warning request-type-loosened: GET /pets: query parameter 'a' is string now, it was integer");
    }

    @Test
    void whatChangesBehindAReferenceInsideAKeywordIsSeen() {
        String api = schema("{type: string, not: {$ref: '#/components/schemas/Taken'}}")
                + "components: {schemas: {Taken: {enum: [root]}}}\n";

        assertThat(ComparedApis.of(folder, api, api.replace("[root]", "[root, admin]"))
                        .lines())
                .containsExactly(
                        "warning request-not-changed: POST /pets body: not is {enum: [\"root\", \"admin\"]} now,"
                                + " it was {enum: [\"root\"]}");
    }

    @Test
    void aKeywordThatRefersToItselfEnds() {
        String api = schema("{type: object, not: {$ref: '#/components/schemas/Loop'}}")
                + "components: {schemas: {Loop: {type: object, properties: {next: {$ref: '#/components/schemas/Loop'}}}}}\n";

        assertThat(ComparedApis.of(folder, api, api).lines()).isEmpty();
    }

    @Test
    void aTupleThatIsClosedHasAsManyItemsAsPlaces() {
        String open = schema("{type: array, prefixItems: [{type: string}, {type: string}]}");

        assertThat(ComparedApis.of(folder, open, open.replace("}]}", "}], items: false}"))
                        .lines())
                .containsExactly(
                        "error request-max-items-tightened: POST /pets body: maxItems is 2 now, it was not stated");
    }

    @Test
    void placesOfATupleThatChangeTheirTypesAreRefused() {
        String api = schema("{type: array, prefixItems: [{type: string}, {type: boolean}]}");

        assertThat(ComparedApis.of(folder, api, schema("{type: array, prefixItems: [{type: boolean}, {type: string}]}"))
                        .lines())
                .singleElement()
                .asString()
                .startsWith("error request-prefix-items-tightened: ");
    }

    @Test
    void aRangeOfMediaTypesTakesWhatIsInIt() {
        String api = schema("{type: string}");
        String range = api.replace("application/json", "application/*");

        assertThat(ComparedApis.of(folder, api, range).lines()).isEmpty();
        assertThat(ComparedApis.of(folder, range, api).lines())
                .singleElement()
                .asString()
                .startsWith("error request-media-type-renamed: ");
    }

    @Test
    void aSchemaOfNothingIsNarrowerThanAny() {
        String api = schema("{type: array, items: {type: string}}");

        assertThat(ComparedApis.of(folder, api, schema("{type: array, items: false}"))
                        .lines())
                .containsExactly("error request-type-tightened: POST /pets body[] is nothing now, it was string");
    }

    private static String schema(String schema) {
        return "paths: {/pets: {post: {requestBody: {content: {application/json: {schema: " + schema
                + "}}}, responses: {'200': {description: ok}}}}}\n";
    }
}
