package dev.quire.generator.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.check.ApiSource;
import dev.quire.generator.check.Comparison;
import dev.quire.generator.check.DiffReport;
import dev.quire.generator.check.DiffRequest;
import dev.quire.generator.check.Judging;
import dev.quire.generator.check.Reporting;
import dev.quire.generator.check.SpecDiff;
import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.client.ClientCode;
import dev.quire.generator.client.ClientLock;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.PlannedApi;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.source.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A description before and after one change: what its callers in Java are told. */
final class JavaImpactTest {
    private static final String SPEC = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            servers: [{url: 'https://shop.example'}]
            paths:
              /invoices/{id}:
                get:
                  operationId: getInvoice
                  tags: [invoices]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: expand, in: query, schema: {type: string}}
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: '#/components/schemas/Invoice'}}}
              /refunds:
                post:
                  operationId: createRefund
                  tags: [refunds]
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Refund'}}}
                  responses: {'204': {description: done}}
            components:
              schemas:
                Invoice:
                  type: object
                  required: [id, total]
                  properties:
                    id: {type: string}
                    total: {$ref: '#/components/schemas/Money'}
                    status: {type: string, enum: [open, paid]}
                    lines: {type: array, items: {type: integer}}
                Money:
                  type: object
                  properties:
                    amount: {type: integer}
                Refund:
                  type: object
                  properties:
                    reason: {type: string}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheDescription() throws IOException {
        Files.writeString(folder.resolve("before.yaml"), SPEC);
    }

    @Test
    void aPropertyThatIsGoneTakesItsAccessorWithIt() throws IOException {
        Finding finding = only(
                "response-optional-property-removed",
                "        amount: {type: integer}\n",
                "        other: {type: string}\n");

        assertThat(finding.java().source()).isEqualTo(Effect.BREAKING);
        assertThat(finding.java().binary()).isEqualTo(Effect.BREAKING);
        assertThat(finding.java().changes()).extracting(JavaChange::toString).contains("Money.amount() is gone");
    }

    @Test
    void aTypeThatBecomesAnotherIsSeenWhereItIsUsed() throws IOException {
        List<Finding> findings = findings(
                "      type: object\n      properties:\n        amount: {type: integer}\n", "      type: string\n");

        assertThat(findings)
                .flatExtracting(finding -> finding.java().changes())
                .extracting(JavaChange::toString)
                .contains("Invoice.total() gives String instead of Money", "Money is gone");
        assertThat(findings).noneMatch(finding -> finding.change().id().equals(JavaImpact.UNEXPLAINED));
    }

    @Test
    void elementsOfAnotherTypeBreakSourcesOnly() throws IOException {
        List<Finding> findings = findings("items: {type: integer}", "items: {type: string}");

        assertThat(findings)
                .flatExtracting(finding -> finding.java().changes())
                .filteredOn(change -> change.element().equals("Invoice.lines()"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.message()).isEqualTo("gives List<String> instead of List<Long>");
                    assertThat(change.source()).isEqualTo(Effect.BREAKING);
                    assertThat(change.binary()).isEqualTo(Effect.COMPATIBLE);
                });
    }

    @Test
    void whatMayBeAbsentNowMayBeNull() throws IOException {
        List<Finding> findings = findings("required: [id, total]", "required: [total]");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.java().changes())
                    .extracting(JavaChange::toString)
                    .containsExactly("Invoice.id() may give null now");
            assertThat(finding.java().source()).isEqualTo(Effect.NOTICE);
        });
    }

    @Test
    void anOperationThatIsGoneTakesItsTypesWithIt() throws IOException {
        int from = SPEC.indexOf("  /refunds:");
        Finding finding = only("operation-removed", SPEC.substring(from, SPEC.indexOf("components:")), "");

        assertThat(finding.java().changes())
                .extracting(JavaChange::toString)
                .contains("RefundsApi is gone", "Refund is gone", "ShopClient.refunds() is gone");
    }

    @Test
    void anOptionalParameterMoreIsAMethodMore() throws IOException {
        List<Finding> findings = findings("        - {name: expand, in: query, schema: {type: string}}\n", """
                        - {name: expand, in: query, schema: {type: string}}
                        - {name: as_of, in: query, schema: {type: string}}
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.java().source()).isEqualTo(Effect.COMPATIBLE);
            assertThat(finding.java().changes())
                    .extracting(JavaChange::toString)
                    .containsExactly("GetInvoiceQuery.asOf(String) is new");
        });
    }

    @Test
    void aSecuritySchemeMoreIsAMethodOfTheBuilder() throws IOException {
        List<Finding> findings = findings("components:\n", """
                security: [{key: []}]
                components:
                  securitySchemes: {key: {type: http, scheme: bearer}}
                """);

        assertThat(findings).noneMatch(finding -> finding.change().id().equals(JavaImpact.UNEXPLAINED));
        assertThat(findings)
                .filteredOn(finding -> finding.change().id().equals("authentication-added"))
                .flatExtracting(finding -> finding.java().changes())
                .extracting(JavaChange::toString)
                .containsExactly("ShopClient.Builder.key(String) is new");
    }

    @Test
    void aBranchThatLeftAUnionStaysByTheLock() throws IOException {
        String state = "{type: string, enum: [open, paid]}";
        String branches = "{type: string}, {type: object, properties: {code: {type: string}}}";
        String before = "{oneOf: [" + branches + ", {$ref: '#/components/schemas/Money'}]}";
        Files.writeString(folder.resolve("before.yaml"), SPEC.replace(state, before));
        Files.writeString(folder.resolve("after.yaml"), SPEC.replace(state, "{oneOf: [" + branches + "]}"));

        assertThat(branchLeft().java().changes())
                .extracting(JavaChange::toString)
                .containsExactly("Money is no InvoiceStatus any more");
        Path out = folder.resolve("out");
        ClientLock.write(new ClientOptions(
                folder.resolve("before.yaml"), List.of(), "shop", "Shop", null, out, out, null, NameOptions.NONE));

        assertThat(branchLeft().java().changes()).isEmpty();
        assertThat(branchLeft().java().source()).isEqualTo(Effect.NONE);
    }

    @Test
    void whoExtendsASchemaComesAndLeaves() throws IOException {
        String told = money("discriminator: {propertyName: kind}");
        String coins = told + extending("Coins");
        Finding first = between(told, coins);
        assertThat(first.change().id()).isEqualTo("response-variant-added");
        assertThat(first.java().source().and(first.java().binary())).isNotEqualTo(Effect.BREAKING);

        Finding last = between(coins, told);
        assertThat(last.change().id()).isEqualTo("response-variant-removed");
        assertThat(last.java().source()).isEqualTo(Effect.BREAKING);
        assertThat(last.java().changes())
                .extracting(JavaChange::toString)
                .contains("Coins is gone", "Money is no MoneyVariant any more", "MoneyVariant is gone");

        Finding one = between(coins + extending("Notes"), coins);
        assertThat(one.change().id()).isEqualTo("response-variant-removed");
        assertThat(one.java().changes()).extracting(JavaChange::toString).contains("Notes is gone");

        Finding untold = between(coins, money("title: Money") + extending("Coins"));
        assertThat(untold.change().id()).isEqualTo("response-discriminator-removed");
        assertThat(untold.java().changes())
                .extracting(JavaChange::toString)
                .contains("Money is no MoneyVariant any more", "MoneyVariant is gone");
    }

    @Test
    void whoExtendedASchemaStaysByTheLock() throws IOException {
        String told = money("discriminator: {propertyName: kind}");
        Files.writeString(folder.resolve("before.yaml"), SPEC.replace(money(""), told + extending("Coins")));
        Path out = folder.resolve("out");
        ClientLock.write(new ClientOptions(
                folder.resolve("before.yaml"), List.of(), "shop", "Shop", null, out, out, null, NameOptions.NONE));

        Finding last = between(told + extending("Coins"), told);
        assertThat(last.change().id()).isEqualTo("response-variant-removed");
        assertThat(last.java().changes()).isEmpty();
        assertThat(last.java().source()).isEqualTo(Effect.NONE);
    }

    /** The schema of money; with more of it where it is not empty. */
    private static String money(String more) {
        String plain = "    Money:\n      type: object\n      properties:\n        amount: {type: integer}\n";
        return more.isEmpty() ? plain : plain + "        kind: {type: string}\n      " + more + '\n';
    }

    private static String extending(String name) {
        return "    " + name
                + ": {allOf: [{$ref: '#/components/schemas/Money'}, {properties: {weight: {type: number}}}]}\n";
    }

    /** The only finding between two ways to describe money. */
    private Finding between(String was, String is) throws IOException {
        assertThat(SPEC).contains(money(""));
        Files.writeString(folder.resolve("before.yaml"), SPEC.replace(money(""), was));
        Files.writeString(folder.resolve("after.yaml"), SPEC.replace(money(""), is));
        DiffReport report =
                run(folder.resolve("before.yaml").toString(), folder.resolve("after.yaml"), Artifacts.none());
        assertThat(report.api().problems()).isEmpty();
        assertThat(report.api().findings()).hasSize(1);
        return report.api().findings().get(0);
    }

    private Finding branchLeft() {
        List<Finding> findings = run(
                        folder.resolve("before.yaml").toString(), folder.resolve("after.yaml"), Artifacts.none())
                .api()
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).change().id()).isEqualTo("response-union-branch-removed");
        return findings.get(0);
    }

    @Test
    void wordsForPeopleChangeNoClient() throws IOException {
        assertThat(findings("reason: {type: string}", "reason: {type: string, description: Why.}"))
                .allSatisfy(finding -> assertThat(finding.java().changes()).isEmpty());
    }

    @Test
    void whatOnlyTheReleasedClientMissesComesFromTheGenerator() throws IOException {
        Path before = folder.resolve("before.yaml");
        Path after = folder.resolve("after.yaml");
        Files.writeString(after, SPEC.replace("        status: {type: string, enum: [open, paid]}\n", ""));
        Path released = released(before);

        DiffReport report = run("artifact:shop:shop-client:1.0", after, coordinates -> released);

        assertThat(report.api().problems()).isEmpty();
        assertThat(changes(report, JavaChange.Cause.SPEC)).contains("Invoice.status() is gone");
        assertThat(changes(report, JavaChange.Cause.GENERATOR))
                .contains("Repayment is gone")
                .noneMatch(change -> change.contains("status"));
        assertThat(report.api().findings())
                .filteredOn(finding -> finding.change().id().equals(JavaImpact.UNEXPLAINED))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    private static List<String> changes(DiffReport report, JavaChange.Cause cause) {
        return report.api().findings().stream()
                .flatMap(finding -> finding.java().changes().stream())
                .filter(change -> change.cause() == cause)
                .map(JavaChange::toString)
                .toList();
    }

    /** The jar of a client whose generator gave a type another name. */
    private Path released(Path spec) throws IOException {
        NameOptions names =
                new NameOptions("", "", "", "Api", Map.of("Refund", "Repayment"), Map.of(), Map.of(), Map.of());
        Problems problems = new Problems();
        PlannedApi planned = PlannedApi.read(spec, List.of(), null, PagingOptions.NONE, OperationFilter.ALL, problems);
        ClientCode code =
                ClientCode.of(planned, new ClientNames("shop", "Shop"), CodeOptions.of(names), null, problems);
        assertThat(problems.all()).isEmpty();
        Set<String> all = code.sources().stream().map(SourceFile::path).collect(Collectors.toSet());
        Path jar = new CompiledClient(libraries(), Map.of()).jar(code.sources(), all, folder.resolve("released"));
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path place = Files.createDirectories(zip.getPath("META-INF/quire/shop"));
            Files.copy(spec, place.resolve("openapi.json"));
        }
        return jar;
    }

    private Finding only(String rule, String was, String is) throws IOException {
        List<Finding> findings = findings(was, is);
        assertThat(findings).extracting(finding -> finding.change().id()).contains(rule);
        return findings.stream()
                .filter(finding -> finding.change().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings(String was, String is) throws IOException {
        assertThat(SPEC).contains(was);
        Path after = folder.resolve("after.yaml");
        Files.writeString(after, SPEC.replace(was, is));
        DiffReport report = run(folder.resolve("before.yaml").toString(), after, Artifacts.none());
        assertThat(report.api().problems()).isEmpty();
        return report.api().findings();
    }

    private DiffReport run(String baseline, Path after, Artifacts artifacts) {
        JavaOptions java = new JavaOptions(new ClientNames("shop", "Shop"), CodeOptions.NONE, null, libraries(), null);
        DiffRequest request = new DiffRequest(
                new ApiSource("", after, List.of(), null, PagingOptions.NONE, OperationFilter.ALL),
                baseline,
                Comparison.VERSION,
                Judging.on(LocalDate.of(2026, 1, 1)),
                Reporting.none(folder),
                java);
        return SpecDiff.run(request, artifacts);
    }

    private static List<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
