package dev.quire.maven;

import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.explain.ExplainFormat;
import dev.quire.generator.explain.ExplainOptions;
import dev.quire.generator.explain.ExplainReport;
import dev.quire.generator.explain.Explainer;
import dev.quire.generator.source.SpecException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Explains how each operation of a description pages, by what that was decided, and why. Runs without a POM too. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends ClientMojo {

    /** {@code text}, {@code json} or {@code html}. */
    @Parameter(property = "quire.format", defaultValue = "text")
    private String format = "text";

    /** The file that takes the report. Without one, text and JSON are printed, and HTML goes to {@code paging.html}. */
    @Parameter(property = "quire.output")
    private @Nullable File output;

    /** A file that takes what was found as an OpenAPI Overlay, to be edited and applied by {@code generate}. */
    @Parameter(property = "quire.overlay")
    private @Nullable File overlay;

    /**
     * Explains.
     *
     * @throws MojoFailureException when nothing can be read, or the format is none
     */
    @Override
    public void execute() throws MojoFailureException {
        try {
            ExplainReport report = Explainer.explain(options());
            report.problems().forEach(problem -> getLog().warn(problem.toString()));
            if (output == null && !format.equalsIgnoreCase("html")) {
                report.text().lines().forEach(format.equalsIgnoreCase("json") ? System.out::println : getLog()::info);
            }
            report.written().forEach(file -> getLog().info("wrote " + file));
            getLog().info(report.summary());
        } catch (SpecException e) {
            throw failure(e, "nothing was explained");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }

    private ExplainOptions options() throws MojoFailureException {
        ExplainFormat wanted = ExplainFormat.of(format);
        if (wanted == null) {
            throw new MojoFailureException("quire.format is " + format + ". Use one of " + ExplainFormat.words());
        }
        ClientOptions client = options(OutputFolders.of(project(), null, null));
        Path page = project().getFile() == null
                ? Path.of("paging.html")
                : project().getBasedir().toPath().resolve("target/paging.html");
        Path report = output != null ? output.toPath() : wanted == ExplainFormat.HTML ? page : null;
        Path found = overlay == null ? null : overlay.toPath();
        return new ExplainOptions(
                client.spec(),
                client.overlays(),
                client.lock(),
                client.paging(),
                client.filter(),
                wanted,
                report,
                found);
    }
}
