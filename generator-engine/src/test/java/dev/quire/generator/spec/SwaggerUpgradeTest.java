package dev.quire.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.source.SpecPointer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwaggerUpgradeTest {
    private static final String SWAGGER = """
            swagger: '2.0'
            info: {title: T, version: '1'}
            host: api.x.com
            basePath: /v1
            schemes: [https, http]
            consumes: [application/json]
            produces: [application/json, text/xml]
            securityDefinitions:
              basic: {type: basic}
              key: {type: apiKey, in: query, name: k}
              oauth: {type: oauth2, flow: application, tokenUrl: t, scopes: {read: r}}
            parameters:
              Page: {name: page, in: query, type: integer, minimum: 1, x-p: 1}
              Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
            responses:
              Gone: {description: gone, schema: {$ref: '#/definitions/Pet'}}
            definitions:
              Pet:
                type: object
                discriminator: kind
                properties:
                  kind: {type: string, x-nullable: true}
                  big: {type: number, maximum: 12345678901234567890.10, example: {$ref: '#/definitions/Pet'}}
            paths:
              /pets:
                parameters: [{$ref: '#/parameters/Page'}]
                get:
                  parameters:
                    - {name: ids, in: query, type: array, items: {type: string}, collectionFormat: multi}
                    - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: pipes}
                    - {name: plain, in: query, type: array, items: {type: string}}
                  responses:
                    200:
                      description: ok
                      schema: {type: array, items: {$ref: '#/definitions/Pet'}}
                      headers: {X-Total: {type: integer, description: n}}
                      examples: {application/json: [1]}
                    410: {$ref: '#/responses/Gone'}
                post:
                  parameters: [{$ref: '#/parameters/Pet'}]
                  responses: {201: {description: ok}}
                put:
                  consumes: [multipart/form-data]
                  produces: [application/octet-stream]
                  parameters:
                    - {name: file, in: formData, type: file, required: true}
                    - {name: note, in: formData, type: string, description: d}
                  responses: {200: {description: ok, schema: {type: file}}}
            """;

    @TempDir
    private Path folder;

    private ParsedSpec read() {
        return new DescriptionFolder(folder).with("api.yaml", SWAGGER).read("api.yaml");
    }

    private static String json(SpecNode node, String... path) {
        SpecNode at = node;
        for (String name : path) {
            at = at.get(name);
        }
        return at.json().toString().replace("\"", "");
    }

    @Test
    void theRootIsRewritten() {
        SpecNode root = read().root();
        assertThat(root.names()).containsExactlyInAnyOrder("openapi", "info", "servers", "paths", "components");
        assertThat(json(root, "servers")).isEqualTo("[{url:https://api.x.com/v1},{url:http://api.x.com/v1}]");
        assertThat(json(root, "components", "securitySchemes"))
                .isEqualTo("{basic:{type:http,scheme:basic},key:{type:apiKey,in:query,name:k},"
                        + "oauth:{type:oauth2,flows:{clientCredentials:{tokenUrl:t,scopes:{read:r}}}}}");
    }

    @Test
    void schemasKeepTheirPlacesAndDigits() {
        ParsedSpec spec = read();
        SpecPointer pet = SpecPointer.ROOT.child("components").child("schemas").child("Pet");
        assertThat(spec.locate(pet.child("properties").child("big")).line()).isEqualTo(23);
        SpecNode schema = spec.root().get("components").get("schemas").get("Pet");
        assertThat(json(schema, "discriminator")).isEqualTo("{propertyName:kind}");
        assertThat(schema.get("properties").get("kind").flag("nullable")).isTrue();
        assertThat(json(schema, "properties", "big", "maximum")).isEqualTo("12345678901234567890.10");
        assertThat(json(schema, "properties", "big", "example")).isEqualTo("{$ref:#/definitions/Pet}");
    }

    @Test
    void parametersGetSchemasAndStyles() {
        SpecNode root = read().root();
        assertThat(json(root, "components", "parameters"))
                .isEqualTo("{Page:{name:page,in:query,x-p:1,schema:{type:integer,minimum:1}}}");
        SpecNode path = root.get("paths").get("/pets");
        assertThat(json(path, "parameters")).isEqualTo("[{$ref:#/components/parameters/Page}]");
        assertThat(path.get("get").elements("parameters"))
                .extracting(parameter -> parameter.text("style") + ' ' + parameter.text("explode"))
                .containsExactly("form true", "pipeDelimited false", "form false");
    }

    @Test
    void bodiesAndResponsesGetMediaTypes() {
        SpecNode root = read().root();
        SpecNode path = root.get("paths").get("/pets");
        assertThat(json(path, "post", "requestBody")).isEqualTo("{$ref:#/components/requestBodies/Pet}");
        assertThat(json(root, "components", "requestBodies"))
                .isEqualTo("{Pet:{required:true,content:{application/json:{schema:{$ref:#/components/schemas/Pet}}}}}");
        assertThat(json(path, "put", "requestBody"))
                .isEqualTo(
                        "{content:{multipart/form-data:{schema:{type:object,properties:{file:{type:string,format:binary},"
                                + "note:{type:string,description:d}},required:[file]}}}}");
        assertThat(json(path, "put", "responses"))
                .isEqualTo(
                        "{200:{description:ok,content:{application/octet-stream:{schema:{type:string,format:binary}}}}}");
        assertThat(json(path, "get", "responses", "200", "content"))
                .isEqualTo("{application/json:{schema:{type:array,items:{$ref:#/components/schemas/Pet}},example:[1]},"
                        + "text/xml:{schema:{type:array,items:{$ref:#/components/schemas/Pet}}}}");
        assertThat(json(path, "get", "responses", "200", "headers"))
                .isEqualTo("{X-Total:{description:n,schema:{type:integer}}}");
        assertThat(json(path, "get", "responses", "410")).isEqualTo("{$ref:#/components/responses/Gone}");
    }

    @Test
    void whatUsersNamedIsNoKeyword() {
        SpecNode root = new DescriptionFolder(folder)
                .with("api.yaml", """
                        swagger: '2.0'
                        info: {title: T, version: '1'}
                        definitions: {Pet: {properties: {default: {$ref: '#/definitions/Pet'}, enum: {type: string}}}}
                        paths: {/a: {get: {responses: {default: {$ref: '#/responses/Gone'}}}}}
                        """)
                .read("api.yaml")
                .root();
        assertThat(json(root, "components", "schemas", "Pet", "properties"))
                .isEqualTo("{default:{$ref:#/components/schemas/Pet},enum:{type:string}}");
        assertThat(json(root.get("paths").get("/a"), "get", "responses", "default"))
                .isEqualTo("{$ref:#/components/responses/Gone}");
    }
}
