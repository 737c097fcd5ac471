package dev.quire.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.DescriptionFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationReaderTest {
    @TempDir
    private Path folder;

    private DescribedApi api(String yaml) {
        return DescribedApi.of(folder, "3.0.3", yaml);
    }

    private static final String OK = "responses: {'200': {description: ok}}";

    @Test
    void anOperationWithEverything() {
        Operation operation = api("""
                servers: [{url: 'https://{region}.x.com', variables: {region: {default: eu, enum: [eu, us]}}}]
                security: [{key: []}]
                x-root: 1
                paths:
                  /pets/{id}:
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                      - {name: limit, in: query, schema: {type: integer}}
                    post:
                      operationId: addPet
                      tags: [Pets]
                      summary: S
                      description: D
                      deprecated: true
                      x-op: {a: 1}
                      parameters:
                        - {name: limit, in: query, schema: {type: string}, description: mine, x-p: 1}
                        - {$ref: '#/components/parameters/Trace'}
                      requestBody: {$ref: '#/components/requestBodies/Pet'}
                      responses:
                        200: {$ref: '#/components/responses/Pet'}
                        4xx: {description: bad}
                        default: {description: other}
                components:
                  parameters:
                    Trace: {name: X-Trace, in: header, schema: {type: array, items: {type: string}}}
                  requestBodies:
                    Pet: {required: true, content: {application/json: {schema: {type: object}, example: {a: 1.0}}}}
                  responses:
                    Pet:
                      description: A pet
                      headers: {Link: {schema: {type: string}, required: true}}
                      content: {application/json: {schema: {type: string}, examples: {one: {value: x}}}}
                      links: {next: {operationId: addPet}}
                  securitySchemes:
                    key: {type: http, scheme: Bearer}
                """).operation();
        assertThat(operation.key()).hasToString("POST /pets/{id}");
        assertThat(operation.pointer()).hasToString("#/paths/~1pets~1{id}/post");
        assertThat(operation.tags()).containsExactly("Pets");
        assertThat(operation.deprecated()).isTrue();
        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("id", "limit", "X-Trace");
        assertThat(operation.parameters()).extracting(Parameter::style).containsExactly("simple", "form", "simple");
        assertThat(operation.parameters()).extracting(Parameter::explode).containsExactly(false, true, false);
        assertThat(operation.parameters().get(1).description()).isEqualTo("mine");
        assertThat(operation.body().required()).isTrue();
        assertThat(operation.body().contents().get(0).examples().get("")).hasToString("{\"a\":1.0}");
        assertThat(operation.responses()).containsOnlyKeys("200", "4XX", "default");
        Response ok = operation.responses().get("200");
        assertThat(ok.headers().get("Link").required()).isTrue();
        assertThat(ok.contents().get(0).examples()).containsOnlyKeys("one");
        assertThat(ok.links()).containsOnlyKeys("next");
        assertThat(operation.security()).containsExactly(new SecurityRequirement(Map.of("key", List.of())));
        assertThat(operation.servers()).isEmpty();
        assertThat(operation.extensions().get("x-op")).hasToString("{\"a\":1}");
    }

    @Test
    void theRootIsRead() {
        ApiModel model =
                api("servers: [{url: 'https://{r}.x', description: d, variables: {r: {default: eu, enum: [eu, us]}}}]\n"
                                + "security: [{a: [], b: [read]}, {}]\nx-root: 1\npaths: {}\ncomponents: {securitySchemes:"
                                + " {a: {type: apiKey, in: header, name: X-Key}, b: {type: oauth2, flows: {clientCredentials: {tokenUrl: t}}}}}\n")
                        .model();
        assertThat(model.title()).isEqualTo("T");
        assertThat(model.version()).isEqualTo("1");
        assertThat(model.servers().get(0).variables().get("r").values()).containsExactly("eu", "us");
        assertThat(model.security())
                .containsExactly(
                        new SecurityRequirement(Map.of("a", List.of(), "b", List.of("read"))),
                        new SecurityRequirement(Map.of()));
        assertThat(model.securitySchemes().get("a").parameterName()).isEqualTo("X-Key");
        assertThat(model.securitySchemes().get("b").tokenUrl()).isEqualTo("t");
        assertThat(model.extensions()).containsOnlyKeys("x-root");
        assertThat(api("paths: {}\n").model().servers())
                .containsExactly(new Server(SpecPointer.ROOT, "/", null, Map.of()));
    }

    @Test
    void operationsMayNeedNoSecurity() {
        Operation operation = api("security: [{k: []}]\npaths: {/a: {get: {security: [], " + OK + "}}}\n")
                .operation();
        assertThat(operation.security()).isEmpty();
    }

    @Test
    void parametersByContentTakeItsSchema() {
        Parameter parameter = api("paths: {/a: {get: {parameters: [{name: q, in: query, content: {application/json:"
                        + " {schema: {type: integer}}}}], " + OK + "}}}\n")
                .operation()
                .parameters()
                .get(0);
        assertThat(parameter.contentType()).isEqualTo("application/json");
        assertThat(Sketch.of(parameter.schema())).isEqualTo("integer");
    }

    @Test
    void pathsAndPathParametersAgree() {
        DescribedApi api = api("paths: {'/a/{x}/{y}': {get: {parameters: [{name: x, in: path, schema: {type: integer}},"
                + " {name: z, in: path, schema: {type: integer}}], " + OK + "}}}\n");
        assertThat(api.operation().parameters()).extracting(Parameter::name).containsExactly("x", "y");
        assertThat(api.operation().parameters()).allMatch(Parameter::required);
        assertThat(api.warnings()).hasSize(2);
    }

    @Test
    void whatCanNotBeUsedIsLeftOutAndReported() {
        DescribedApi api =
                api("paths:\n  a: {get: {" + OK + "}}\n  /b: {get: {operationId: i, parameters: [{name: p, in: body},"
                        + " {name: q, in: query}, {name: q, in: query}, {$ref: '#/gone'}, {name: Accept, in: header}],"
                        + " responses: {ok: {description: x}}}}\n  /c: {get: {operationId: i, " + OK + "}}\n");
        assertThat(api.model().operations()).hasSize(2);
        assertThat(api.operation().parameters()).extracting(Parameter::name).containsExactly("q");
        assertThat(api.operation().responses()).isEmpty();
        assertThat(api.warnings()).hasSize(6);
        assertThat(api.errors()).isEmpty();
    }

    @Test
    void pathItemsMayBeReferences() {
        DescriptionFolder files = new DescriptionFolder(folder)
                .api(
                        "3.1.0",
                        "paths: {/a: {$ref: 'a.yaml', summary: S, parameters: [{name: p, in: query, schema: {}}]}}\n"
                                + "webhooks: {w: {post: {}}}\n")
                .with("a.yaml", "get: {operationId: a, " + OK + "}\n");
        DescribedApi api = DescribedApi.of(files);
        assertThat(api.model().operations()).hasSize(1);
        assertThat(api.operation().pointer()).hasToString("a.yaml#/get");
        assertThat(api.operation().parameters()).extracting(Parameter::name).containsExactly("p");
    }
}
