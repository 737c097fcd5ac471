package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.DescriptionFolder;
import java.nio.file.Path;
import java.util.List;

/** A small description and the model that is made of it. */
final class DescribedApi {
    private final DescriptionFolder folder;
    private final ApiModel model;

    private DescribedApi(DescriptionFolder folder, ApiModel model) {
        this.folder = folder;
        this.model = model;
    }

    /** The root members after {@code info}, in OpenAPI 3.1 unless said otherwise. */
    static DescribedApi of(Path folder, String version, String yaml) {
        return of(new DescriptionFolder(folder).api(version, yaml));
    }

    static DescribedApi of(DescriptionFolder files) {
        return new DescribedApi(files, ModelReader.read(files.read("api.yaml"), files.problems()));
    }

    /** Schemas under {@code components/schemas}, one a line. */
    static DescribedApi schemas(Path folder, String version, String... schemas) {
        String lines =
                List.of(schemas).stream().map(line -> "    " + line + '\n').reduce("", String::concat);
        return of(folder, version, "paths: {}\ncomponents:\n  schemas:\n" + lines);
    }

    ApiModel model() {
        return model;
    }

    Schema schema(String name) {
        Schema schema = model.schemas()
                .get(SpecPointer.ROOT.child("components").child("schemas").child(name));
        if (schema == null) {
            throw new AssertionError(
                    "No schema " + name + " in " + model.schemas().keySet());
        }
        return schema;
    }

    /** A schema in a line. */
    String sketch(String name) {
        return Sketch.of(schema(name));
    }

    Operation operation() {
        return model.operations().get(0);
    }

    List<String> warnings() {
        return folder.warnings();
    }

    List<String> errors() {
        return folder.errors();
    }
}
