package dev.quire.maven;

import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.ClientReport;
import dev.quire.generator.java.NameOptions;
import dev.quire.generator.source.SpecException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a typed client from an API description and adds it to the project's sources and resources. Runs without a
 * POM too; then only the files are written.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project = new MavenProject();

    /** The description: an OpenAPI document in YAML or JSON, a Markdown page that holds one, or a folder of these. */
    @Parameter(property = "quire.spec", required = true)
    private File spec = new File("");

    /** OpenAPI Overlay documents, applied in this order. */
    @Parameter(property = "quire.overlays")
    private List<File> overlays = List.of();

    /** Package of the client; its models go into the package {@code model} below it. */
    @Parameter(property = "quire.basePackage", required = true)
    private String basePackage = "";

    /** Name of the API in Java: {@code Stripe} gives {@code StripeClient}. */
    @Parameter(property = "quire.clientName", required = true)
    private String clientName = "";

    /** Name of the Java module that the client is to be; without one, no {@code module-info.java} is written. */
    @Parameter(property = "quire.moduleName")
    private @Nullable String moduleName;

    /** Where sources go; {@code target/generated-sources/quire}, without a POM {@code quire-client}. */
    @Parameter(property = "quire.outputDirectory")
    private @Nullable File outputDirectory;

    /** Where {@code META-INF/quire} goes; {@code target/generated-resources/quire}, without a POM the sources' folder. */
    @Parameter(property = "quire.resourcesDirectory")
    private @Nullable File resourcesDirectory;

    /** A folder with templates of your own, which replace those of the same name. */
    @Parameter(property = "quire.templatesDirectory")
    private @Nullable File templatesDirectory;

    /** Generates nothing; what an earlier build generated still belongs to the project. */
    @Parameter(property = "quire.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Generates, reports and adds the source root.
     *
     * @throws MojoFailureException when the description or the configuration is wrong; the message lists every problem
     */
    @Override
    public void execute() throws MojoFailureException {
        OutputFolders folders = OutputFolders.of(project, outputDirectory, resourcesDirectory);
        if (skip) {
            getLog().info("Skipped (quire.skip)");
        } else {
            generate(folders);
        }
        folders.addTo(project);
    }

    private void generate(OutputFolders folders) throws MojoFailureException {
        ClientOptions options = new ClientOptions(
                spec.toPath(),
                overlays.stream().map(File::toPath).toList(),
                basePackage,
                clientName,
                moduleName,
                folders.sources(),
                folders.resources(),
                templatesDirectory == null ? null : templatesDirectory.toPath(),
                NameOptions.NONE);
        try {
            log(ClientGenerator.generate(options), folders.sources());
        } catch (SpecException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void log(ClientReport report, Path sources) {
        report.paging().forEach(getLog()::info);
        report.warnings().forEach(problem -> getLog().warn(problem.toString()));
        getLog().info(report.summary() + " in " + sources);
    }
}
