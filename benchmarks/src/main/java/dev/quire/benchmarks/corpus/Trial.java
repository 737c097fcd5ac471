package dev.quire.benchmarks.corpus;

import dev.quire.benchmarks.codecs.CodecProof;
import dev.quire.benchmarks.compare.JavaLines;
import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.ClientReport;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.output.TemporaryFolder;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One description: a client is generated and compiled, as strictly as a user may do it. */
final class Trial {
    private static final String PACKAGE = "corpus.client";

    private Trial() {}

    /** Runs it; the folder is emptied first. What is thrown is a fault of the generator. */
    static TrialResult run(Path spec, Path folder, StrictCompiler compiler, int values) {
        if (Files.exists(folder)) {
            new TemporaryFolder(folder).close();
        }
        long start = System.nanoTime();
        ClientReport report;
        try {
            report = generate(spec, folder);
        } catch (SpecException e) {
            return TrialResult.lost(spec.toString(), e.problems().get(0).toString());
        }
        long generated = System.nanoTime();
        Path sources = folder.resolve("sources");
        @Nullable String error = compiler.firstComplaint(JavaLines.sources(sources), folder.resolve("classes"));
        long compiled = System.nanoTime();
        CodecProof.Result codecs =
                error == null && values > 0 ? codecs(spec, report, folder, values) : CodecProof.Result.NONE;
        JavaLines lines = JavaLines.under(sources);
        return new TrialResult(
                spec.toString(),
                true,
                error == null,
                report.paging().operations(),
                report.paging().paged(),
                lines.files(),
                lines.lines(),
                (generated - start) / 1_000_000,
                (compiled - generated) / 1_000_000,
                report.warnings().size(),
                codecs.types(),
                codecs.values(),
                codecs.faults().size(),
                codecs.faults().isEmpty() ? error : codecs.faults().get(0));
    }

    private static CodecProof.Result codecs(Path spec, ClientReport report, Path folder, int values) {
        ParsedSpec parsed = SpecReader.read(SpecSource.of(spec), new Problems());
        return CodecProof.of(parsed, report.types(), PACKAGE + ".model", folder.resolve("classes"), values);
    }

    private static ClientReport generate(Path spec, Path folder) {
        return ClientGenerator.generate(new ClientOptions(
                spec,
                List.of(),
                PACKAGE,
                "Corpus",
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                null,
                NameOptions.NONE));
    }
}
