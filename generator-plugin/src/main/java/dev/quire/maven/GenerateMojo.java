package dev.quire.maven;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates a typed client and adds its folder to the sources that the project compiles. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** The folder that the sources are written to; {@code target/generated-sources/quire} when not given. */
    @Parameter(property = "quire.outputDirectory")
    private @Nullable Path outputDirectory;

    /** Adds the source root. */
    @Override
    public void execute() {
        MavenProject current = Objects.requireNonNull(project, "Maven sets the project");
        current.addCompileSourceRoot(sourceRoot(current).toString());
    }

    private Path sourceRoot(MavenProject current) {
        if (outputDirectory != null) {
            return outputDirectory;
        }
        return Path.of(current.getBuild().getDirectory(), "generated-sources", "quire");
    }
}
