package dev.quire.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ModelReader;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserEchoesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /a                   | schema: {$ref: '#/components/schemas/Nowhere'}        | Nothing is found at
            /a                   | schema: 5                                             | A schema must be an object
            /a                   | schema: {type: string}}, {in: query, schema: {}       | A parameter needs a name
            /a                   | schema: {}}, {name: q, in: mind, schema: {}           | A parameter needs a name
            /a                   | schema: {}}, {name: p, in: query, schema: {}          | is defined twice
            /a/{id}              | schema: {}                                            | The path has {id} but no such
            /a                   | schema: {oneOf: [{type: string}, {type: object, properties: {a: {}}}], discriminator: {}} | names no member
            """)
    void oneMistakeIsOneWarning(String path, String parameter, String message) {
        assertThat(warnings(path, parameter)).singleElement().asString().contains(message);
    }

    @Test
    void aPathThatBeginsWithNoSlashIsOneWarning() {
        assertThat(warnings("a", "schema: {type: string}"))
                .singleElement()
                .asString()
                .contains("A path must begin with /");
    }

    @Test
    void whatOnlySwaggerParserSeesStays() {
        assertThat(warnings("/a", "schema: {type: array}"))
                .singleElement()
                .asString()
                .contains("schemas.items is missing");
    }

    @Test
    void theSameMistakeElsewhereIsAnother() {
        SpecPointer here = SpecPointer.ROOT.child("paths").child("/a");
        Problem ours = new Problem(Problem.Severity.WARNING, null, here, "Nothing is found at '#/x'", "Define it");
        ParserEchoes echoes = new ParserEchoes(List.of(ours));

        assertThat(echoes.isEcho("attribute paths.'/a'.#/x is missing", here.child("get")))
                .isTrue();
        assertThat(echoes.isEcho("attribute paths.'/a'.#/y is missing", here.child("get")))
                .isFalse();
        assertThat(echoes.isEcho(
                        "attribute paths.'/ab'.#/x is missing",
                        SpecPointer.ROOT.child("paths").child("/ab")))
                .isFalse();
        assertThat(echoes.isEcho("attribute paths.'/a'.x is unexpected", here)).isFalse();
    }

    private List<Problem> warnings(String path, String parameter) {
        DescriptionFolder specs = new DescriptionFolder(folder)
                .api(
                        "3.0.3",
                        "paths:\n  " + path
                                + ":\n    get:\n      operationId: x\n      parameters: [{name: p, in: query, "
                                + parameter + "}]\n      responses: {'200': {description: fine}}\n");
        Problems problems = specs.problems();
        ParsedSpec spec = specs.read("api.yaml");
        ModelReader.read(spec, problems);
        ParserCheck.report(spec, problems);
        assertThat(problems.errors()).isEmpty();
        return problems.warnings();
    }
}
