package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.render.TemplateOptions;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliarOptionsTest {
    private static final Path DESCRIPTION = Path.of("src/test/goldens/mapped/openapi.yaml");

    @TempDir
    private Path folder;

    private ClientOptions options(Path description, String lines) {
        WrittenOptions written = WrittenOptions.of(lines);
        return new ClientOptions(
                description,
                List.of(),
                "example",
                "Shop",
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                new TemplateOptions(null, List.of()),
                written.filter(),
                written.code(),
                PagingOptions.NONE,
                null);
    }

    private List<String> warnings(String lines) {
        return ClientGenerator.generate(options(DESCRIPTION, lines)).warnings().stream()
                .map(Problem::toString)
                .toList();
    }

    private SortedMap<String, String> generated(String lines) throws IOException {
        assertThat(warnings(lines)).isEmpty();
        return GeneratedCode.files(folder.resolve("sources"));
    }

    /** Spellings of OpenAPI Generator's users on the left, what a property becomes on the right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            string, date-time        | DateTime=java.time.Instant                      | Instant
            string, date-time        | OffsetDateTime=Instant                          | Instant
            string, date-time        | string+date-time=LocalDateTime                  | LocalDateTime
            string, date-time        | string+date-time=String,DateTime=Instant        | String
            string, date             | date=String                                     | String
            string, date             | LocalDate=java.lang.String                      | String
            string, uuid             | UUID=UUID                                       | UUID
            string, uri              | URI=java.net.URI                                | URI
            string, byte             | ByteArray=byte[]                                | byte @Nullable []
            string, duration         | duration=java.time.Duration                     | Duration
            string, decimal          | decimal=String                                  | String
            string, email            | string=java.net.URI                             | URI
            string, -                | string=java.util.Locale                         | Locale
            integer, -               | integer=int                                     | Integer
            integer, int32           | int=java.lang.Integer                           | Integer
            integer, int64           | long=BigInteger                                 | BigInteger
            integer, year            | integer+year=Year                               | Year
            number, -                | number=double                                   | Double
            number, -                | BigDecimal=Float                                | Float
            number, float            | float=java.lang.Float                           | Float
            number, double           | double=BigDecimal                               | BigDecimal
            """)
    void typesAreCalledAsTheyAreThere(String described, String mapping, String java) throws IOException {
        String[] words = described.split(", ?");
        String format = words[1].equals("-") ? "" : ", format: " + words[1];
        Path description = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: One, version: '1'}
                paths:
                  /one:
                    get:
                      operationId: getOne
                      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/One'}}}}}
                components: {schemas: {One: {type: object, properties: {it: {type: %s%s}}}}}
                """.formatted(words[0], format));
        ClientReport report = ClientGenerator.generate(options(description, "typeMappings " + mapping));
        String expected = java.endsWith("[]") ? "public " + java + " it()" : "public @Nullable " + java + " it()";
        assertThat(Files.readString(folder.resolve("sources/example/model/One.java")))
                .contains(expected);
        assertThat(report.warnings()).hasSize(mapping.contains(",") ? 1 : 0);
        assertThat(GeneratedCode.compile(List.of(folder.resolve("sources")), folder.resolve("classes")))
                .isEmpty();
    }

    @Test
    void prefixesAndSuffixesAreThoseOfAllTypes() throws IOException {
        assertThat(generated("modelNamePrefix Api\nmodelNameSuffix Dto\napiNamePrefix Shop\napiNameSuffix Calls")
                        .keySet())
                .contains(
                        "example/model/ApiOrderV2Dto.java",
                        "example/model/ApiOrderV2DueDto.java",
                        "example/ShopOrdersCalls.java",
                        "example/GetOrderQuery.java");
    }

    @Test
    void onlyWhatTheChosenOperationsNeedIsGenerated() throws IOException {
        assertThat(generated("openapiNormalizer FILTER=tag:refunds").keySet())
                .filteredOn(file -> file.contains("/model/"))
                .containsExactly(
                        "example/model/Reason.java", "example/model/Refund.java", "example/model/package-info.java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            operationId:listRefunds                      ! RefundsApi
            operationId: getOrder | orders_create_v2     ! OrdersApi
            method:POST                                  ! OrdersApi
            path:/refunds                                ! RefundsApi
            path:/ord ; tag:refunds                      ! OrdersApi RefundsApi
            """)
    void operationsAreChosenInTheNormalisersSpelling(String filter, String apis) throws IOException {
        assertThat(generated("openapiNormalizer FILTER=" + filter).keySet())
                .filteredOn(file -> file.endsWith("Api.java"))
                .containsExactly(apis.lines()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .map(api -> "example/" + api + ".java")
                        .toArray(String[]::new));
    }

    @Test
    void anOperationThatNeedsNoCredentialsGetsNoneWithoutTheOthersToo() throws IOException {
        Path description = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /orders: {get: {tags: [orders], security: [{key: []}], responses: {'204': {description: none}}}}
                  /status: {get: {tags: [status], security: [], responses: {'204': {description: none}}}}
                components: {securitySchemes: {key: {type: http, scheme: bearer}}}
                """);
        ClientReport report = ClientGenerator.generate(options(description, "openapiNormalizer FILTER=tag:status"));
        assertThat(report.warnings()).isEmpty();
        assertThat(Files.readString(folder.resolve("sources/example/StatusApi.java")))
                .contains(".secured(false)");
    }

    @Test
    void schemasThatOnlyAMappedOneNeedsAreNotGenerated() throws IOException {
        SortedMap<String, String> sources = generated("schemaMappings Money=dev.quire.generator.client.Money\n"
                + "codecMappings dev.quire.generator.client.Money=dev.quire.generator.client.Money.CODEC");
        assertThat(sources).doesNotContainKeys("example/model/Money.java", "example/model/Amount.java");
        assertThat(sources.get("example/model/OrderV2.java"))
                .contains("public Money total()", "Codecs.list(Money.CODEC)", "List<Money> fees()");
    }

    @Test
    void aClassWithoutACodecNamesTheLineToAdd() {
        assertThatThrownBy(() -> warnings("typeMappings DateTime=org.joda.time.DateTime"))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining(
                        "'DateTime' is to be org.joda.time.DateTime, and no codec says how that is a string")
                .hasMessageContaining(
                        "<codecMapping>org.joda.time.DateTime=org.joda.time.Codecs.DATE_TIME</codecMapping>");
        assertThat(folder.resolve("sources")).doesNotExist();
    }

    @Test
    void aJdkTypeThatIsNotThatKindOfJsonNeedsACodecToo() {
        assertThatThrownBy(() -> warnings("typeMappings integer=java.util.UUID"))
                .hasMessageContaining("'integer' is to be java.util.UUID, and no codec says how that is a number")
                .hasMessageContaining("<codecMapping>java.util.UUID=com.example.Codecs.UUID</codecMapping>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            typeMappings DateTime=Joda                        | <importMapping>Joda=com.example.Joda</importMapping>
            typeMappings DateTime                             | an entry is written as key=value
            typeMappings UUID=java.util.List<String>          | no class with its package
            schemaMappings Money=com.example.Money(){}        | no class with its package
            codecMappings a.B=a.B.X; static { throw null; }   | no constant of a class in a package
            codecMappings a.B=Money.CODEC()                   | no constant of a class in a package
            codecMappings a.B=CODEC                           | no constant of a class in a package
            nameMappings _type=a b                            | can not be called 'a b' in Java
            nameMappings _type=class                          | a word of the language
            modelNameMappings Money=money                     | a capital first
            modelNamePrefix 1                                 | can not be a part of the name
            apiNameSuffix ../Api                              | can not be a part of the name
            openapiNormalizer FILTER=operation:getOrder       | Did you mean "operationId"
            openapiNormalizer FILTER=getOrder                 | can not choose operations by 'getOrder'
            openapiNormalizer FILTER=operationId:getOrders    | Did you mean "getOrder"
            """)
    void nothingButNamesGetsIntoTheCode(String line, String message) {
        assertThatThrownBy(() -> warnings(line))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining(message);
        assertThat(folder.resolve("sources")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            typeMappings UUD=java.util.UUID                        | Did you mean "UUID"
            typeMappings array=java.util.Set                       | lists are java.util.List here
            importMappings Money=com.example.Money                 | <schemaMapping>Money=com.example.Money</schemaMapping>
            importMappings Nobody=com.example.Nobody               | 'Nobody' does nothing
            schemaMappings Mony=java.lang.String                   | Did you mean "Money"
            codecMappings com.example.Money=com.example.M.CODEC    | 'com.example.Money' does nothing
            nameMappings _typ=kind                                 | Did you mean "_type"
            parameterNameMappings order=id                         | 'order' does nothing
            modelNameMappings orderv2=Order                        | Did you mean "order_v2"
            operationIdNameMappings getOrdr=one                    | Did you mean "getOrder"
            openapiNormalizer FILTER=tag:orders;tag:refund         | Did you mean "refunds"
            openapiNormalizer FILTR=tag:orders                     | Did you mean "FILTER"
            openapiNormalizer REF_AS_PARENT_IN_ALLOF=true          | FILTER is the only rule
            """)
    void whatDoesNothingIsAWarning(String line, String message) {
        assertThat(warnings(line)).singleElement().asString().contains(message);
    }

    @Test
    void aNameThatIsTakenIsAWarning() {
        assertThat(warnings("nameMappings _type=build"))
                .singleElement()
                .asString()
                .contains("is reserved or another");
    }

    @Test
    void theLockHoldsAgainstNewMappings() throws IOException {
        Path description = folder.resolve("api.yaml");
        Files.copy(DESCRIPTION, description);
        ClientLock.write(options(description, ""));
        ClientReport report = ClientGenerator.generate(options(description, "nameMappings _type=kind"));
        assertThat(report.warnings().toString())
                .contains("quire.lock")
                .contains("this is called 'underscoreType' by the lock")
                .contains("Take the row out");
        assertThat(Files.readString(folder.resolve("sources/example/model/OrderV2.java")))
                .contains("underscoreType()")
                .doesNotContain("kind()");
    }

    @Test
    void theLockPinsNamesThatOptionsGave() throws IOException {
        Path description = folder.resolve("api.yaml");
        Files.copy(DESCRIPTION, description);
        String lines = Files.readString(DESCRIPTION.resolveSibling("options.txt"));
        LockReport locked = ClientLock.write(options(description, lines));
        assertThat(locked.warnings()).isEmpty();
        ClientGenerator.generate(options(description, lines));
        SortedMap<String, String> before = GeneratedCode.files(folder.resolve("sources"));
        assertThat(ClientLock.write(options(description, lines)).differences()).isEmpty();
        ClientReport again = ClientGenerator.generate(options(description, lines));
        assertThat(again.warnings()).isEmpty();
        assertThat(GeneratedCode.files(folder.resolve("sources"))).isEqualTo(before);
    }
}
