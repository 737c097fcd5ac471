package dev.quire.maven;

import dev.quire.generator.client.TemplateExport;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Exports the templates, to be edited and named by {@code templatesDirectory}. Files that are there already stay as they
 * are. Runs without a POM too.
 */
@Mojo(name = "templates", requiresProject = false, threadSafe = true)
public final class TemplatesMojo extends QuireMojo {
    /** Where the templates go; {@code target/quire-templates}, without a POM {@code quire-templates}. */
    @Parameter(property = "quire.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Exports.
     *
     * @throws MojoFailureException when a file can not be written
     */
    @Override
    public void execute() throws MojoFailureException {
        Path folder = folder();
        try {
            TemplateExport export = TemplateExport.to(folder);
            export.kept().forEach(file -> getLog().warn(file + " is there and differs from ours; it stays as it is"));
            getLog().info("wrote " + export.written().size() + " templates of contract " + export.contract() + " to "
                    + folder + "; delete those that you do not change");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }

    private Path folder() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        return project().getBasedir() == null
                ? Path.of("quire-templates").toAbsolutePath()
                : Path.of(project().getBuild().getDirectory(), "quire-templates");
    }
}
