package dev.quire.generator.java.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.http.ApiClientBuilder;
import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.ClientReport;
import dev.quire.generator.java.naming.NameOptions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Security and servers of descriptions: what becomes of them, and what is said of what the client can not see to. */
final class ConnectionTest {
    @TempDir
    private Path temporary;

    private List<String> warnings(Path description) {
        return generate(description).warnings().stream()
                .map(warning -> warning.pointer() + ": " + warning.message())
                .toList();
    }

    private ClientReport generate(Path description) {
        return ClientGenerator.generate(new ClientOptions(
                description,
                List.of(),
                "connection",
                "Connection",
                null,
                temporary.resolve("sources"),
                temporary.resolve("resources"),
                null,
                NameOptions.NONE));
    }

    private Path written(String... lines) throws IOException {
        String head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
        Path file = temporary.resolve("openapi.yaml");
        return Files.writeString(file, head + String.join("\n", lines) + "\n");
    }

    private String client() throws IOException {
        return Files.readString(temporary.resolve("sources/connection/ConnectionClient.java"));
    }

    private static final String PATHS = "paths: {/a: {get: {responses: {'204': {description: none}}}}}";

    @Test
    void everythingTheClientCanNotSeeToIsAWarning() {
        assertThat(warnings(Path.of("src/test/goldens/connection/openapi.yaml")))
                .containsExactly(
                        "#/paths/~1files/post/requestBody/content/multipart~1form-data/encoding/file/headers/X-Part-Hash:"
                                + " The header 'X-Part-Hash' of the part 'file' has no method of its own",
                        "#/components/securitySchemes/header: The client has no implementation of the security scheme"
                                + " 'header' (http digest)",
                        "#/components/securitySchemes/person: The client does not sign in for 'person' (oauth2 implicit):"
                                + " it sends the access token that it is given",
                        "#/components/securitySchemes/connect: The client does not sign in for 'connect' (openIdConnect):"
                                + " it sends the access token that it is given",
                        "#/paths/~1both/get: user and bearer are asked for together, and each would be the header"
                                + " Authorization: the last is sent",
                        "#/paths/~1files/get/servers/0/url: The server's variable {shard} is not described, so it has no"
                                + " default");
    }

    @Test
    void schemesThatNobodyAsksForGoWithEverything() throws IOException {
        Path description = written(
                "servers: [{url: 'https://a.example'}]",
                PATHS,
                "components: {securitySchemes: {one: {type: http, scheme: basic}, two: {type: apiKey, in: query, name: k}}}");
        assertThat(warnings(description))
                .containsExactly(
                        "#/components/securitySchemes: Security schemes are described, and no operation asks for one:"
                                + " what the client is given goes with all");
        assertThat(client()).contains("public Builder one(").doesNotContain(" security(");
    }

    @Test
    void addressesThatCanNotBeAreSaid() throws IOException {
        Path description = written(
                "servers: [{url: 'wss://a.example'}, {url: 'https://{x}.example'}]",
                PATHS,
                "security: [{t: []}]",
                "components: {securitySchemes: {t: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'ftp://x', scopes: {}}}}}}");
        assertThat(warnings(description))
                .containsExactly(
                        "#/components/securitySchemes/t: The flow clientCredentials of 't' names no address for tokens",
                        "#/servers/0/url: The server wss://a.example is not reached by HTTP",
                        "#/servers/1/url: The server's variable {x} is not described, so it has no default");
        assertThat(client())
                .contains("super(\"\", ", "return scheme(\"t\", client);", "public Builder x(String value)");
    }

    @Test
    void schemesKeepOutOfTheBuildersWay() throws IOException {
        String schemes = Arrays.stream(ApiClientBuilder.class.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .sorted()
                .map(name -> name + ": {type: http, scheme: bearer}")
                .collect(Collectors.joining(", "));
        generate(written(
                PATHS, "components: {securitySchemes: {build: {type: http, scheme: bearer}, " + schemes + "}}"));
        assertThat(client()).contains("public Builder buildCredentials(", "public Builder baseUrlCredentials(");
        assertThat(client().lines().filter(line -> line.contains("public Builder ") && !line.contains("Credentials(")))
                .isEmpty();
    }
}
