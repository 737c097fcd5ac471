package dev.quire.benchmarks.compare;

import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.java.naming.NameOptions;
import java.nio.file.Path;
import java.util.List;

/** Quire's own client, as its Maven plugin asks for one. */
final class QuireGeneration {

    static final String MERGED_DOCUMENT = "META-INF/quire/quire.client/openapi.json";

    private QuireGeneration() {}

    /** Generates; arguments are the folder for sources, the folder for resources, the description and its overlays. */
    static Step.Findings run(List<String> arguments) {
        List<Path> paths = arguments.stream().map(Path::of).toList();
        ClientGenerator.generate(new ClientOptions(
                paths.get(2),
                paths.subList(3, paths.size()),
                "quire.client",
                "Compared",
                null,
                paths.get(0),
                paths.get(1),
                null,
                NameOptions.NONE));
        return new Step.Findings(List.of(), 0);
    }
}
