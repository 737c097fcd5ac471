package dev.quire.maven;

import dev.quire.generator.client.BuildReport;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.ClientReport;
import dev.quire.generator.client.IncrementalGenerator;
import dev.quire.generator.client.RunOptions;
import dev.quire.generator.source.SpecException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Generates a typed client from an API description and adds it to the project's sources and resources. Does nothing when
 * nothing changed. Runs without a POM too; then only the files are written.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        threadSafe = true)
public final class GenerateMojo extends ClientMojo {
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin = new PluginDescriptor();

    /** Where sources go; {@code target/generated-sources/quire}, without a POM {@code quire-client}. */
    @Parameter(property = "quire.outputDirectory")
    private @Nullable File outputDirectory;

    /** Where all else goes, such as {@code META-INF/quire}; {@code target/generated-resources/quire}, without a POM the sources' folder. */
    @Parameter(property = "quire.resourcesDirectory")
    private @Nullable File resourcesDirectory;

    /** Makes warnings about the description errors. */
    @Parameter(property = "quire.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /** Generates even when nothing changed. Files that already hold the right bytes are still not touched. */
    @Parameter(property = "quire.force", defaultValue = "false")
    private boolean force;

    /** Generates nothing; what an earlier build generated still belongs to the project. */
    @Parameter(property = "quire.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Generates if need be, reports, and adds the source root.
     *
     * @throws MojoFailureException when the description or the configuration is wrong; the message lists every problem
     */
    @Override
    public void execute() throws MojoFailureException {
        long start = System.nanoTime();
        OutputFolders folders = OutputFolders.of(project(), outputDirectory, resourcesDirectory);
        if (skip) {
            getLog().info("skipped (quire.skip)");
        } else {
            BuildReport report = generate(options(folders), folders);
            log(report, (System.nanoTime() - start) / 1_000_000);
        }
        folders.addTo(project());
    }

    private BuildReport generate(ClientOptions options, OutputFolders folders) throws MojoFailureException {
        String id = execution == null ? "" : execution.getExecutionId();
        MavenSession session = session();
        boolean batch = session == null || !session.getRequest().isInteractiveMode();
        String taken = session == null
                ? null
                : new OutputClaims(session, plugin).claim(project().getId(), id, options);
        if (taken != null) {
            throw new MojoFailureException(near(taken));
        }
        PluginCode code = PluginCode.of(plugin);
        Path classes = project().getFile() == null
                ? null
                : Path.of(project().getBuild().getOutputDirectory());
        try (ProgressLines progress = new ProgressLines(getLog(), batch)) {
            return IncrementalGenerator.run(
                    options,
                    new RunOptions(
                            id,
                            code.own(),
                            code.libraries(),
                            folders.state(),
                            classes,
                            force,
                            failOnWarnings,
                            progress));
        } catch (SpecException e) {
            throw failure(e, "nothing was generated");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }

    private void log(BuildReport report, long millis) {
        ClientReport client = report.client();
        if (client != null) {
            client.paging().notable().forEach(getLog()::info);
            client.paging().rest().forEach(getLog()::debug);
            getLog().info(client.paging().summary());
            client.differences().forEach(getLog()::info);
            client.warnings().forEach(problem -> getLog().warn(problem.toString()));
        }
        getLog().info(report.summary(millis));
    }
}
