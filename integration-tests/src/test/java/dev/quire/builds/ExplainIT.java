package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** Goal explain, without a POM and with the rules of one. */
class ExplainIT {
    private static final String PLUGIN = "dev.quire:quire-maven-plugin:" + System.getProperty("quire.version") + ":";
    private static final String DESCRIPTION = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /orders:
                get:
                  operationId: listOrders
                  parameters:
                    - {name: at, in: query, schema: {type: integer}}
                  responses:
                    '200':
                      description: Orders
                      content: {application/json: {schema: {type: array, items: {type: object}}}}
            """;
    private static final String POM = """
            <project>
                <modelVersion>4.0.0</modelVersion>
                <groupId>com.example</groupId>
                <artifactId>explained</artifactId>
                <version>1</version>
                <build>
                    <plugins>
                        <plugin>
                            <groupId>dev.quire</groupId>
                            <artifactId>quire-maven-plugin</artifactId>
                            <version>${quire.version}</version>
                            <configuration>
                                <spec>openapi.yaml</spec>
                                <pagination>
                                    <rule>
                                        <operations>GET /ord*</operations>
                                        <paging>{items: $, next: {parameter: at, from: page}}</paging>
                                    </rule>
                                </pagination>
                            </configuration>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """;

    @Test
    void withoutAPom() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("explain", "");
        build.write("openapi.yaml", DESCRIPTION);
        build.write("rules.yaml", "listOrders: {items: $, next: {parameter: at, from: offset}}\n");

        String goal = PLUGIN + "explain";
        assertThat(build.run(goal).toString()).contains("0 of 1 operation page");
        assertThat(build.run(goal, "quire.pagination=rules.yaml", "quire.overlay=found.yaml")
                        .toString())
                .contains("pages by       offset-limit");
        assertThat(build.run(goal, "quire.overlays=found.yaml", "quire.format=json")
                        .toString())
                .contains("\"scheme\" : \"offset-limit\"", "\"decidedBy\" : \"x-pagination\"");
        build.run(goal, "quire.format=html");

        assertThat(Files.readString(build.path("paging.html"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void rulesOfThePomDecide() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("explain-rules", "");
        build.write("openapi.yaml", DESCRIPTION);
        build.write("pom.xml", POM);

        assertThat(build.run(PLUGIN + "explain").toString())
                .contains("pages by       page-number", "configuration: rule \"GET /ord*\"");
    }
}
