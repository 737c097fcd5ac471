package dev.quire.benchmarks.compare;

import java.util.List;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** OpenAPI Generator's own Java client (generator "java", library "native") with its defaults, without tests and documents. */
final class StockGeneration {

    private StockGeneration() {}

    /** Generates; arguments are the document, the output folder, whose {@code src/main/java} gets the sources, and a package. */
    static Step.Findings run(List<String> arguments, boolean validate) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(arguments.get(0))
                .setOutputDir(arguments.get(1))
                .setInvokerPackage(arguments.get(2))
                .setApiPackage(arguments.get(2) + ".api")
                .setModelPackage(arguments.get(2) + ".model")
                .setValidateSpec(validate);
        List.of("apiTests", "modelTests", "apiDocs", "modelDocs")
                .forEach(extra -> configurator.addGlobalProperty(extra, "false"));
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return new Step.Findings(List.of(), 0);
    }
}
