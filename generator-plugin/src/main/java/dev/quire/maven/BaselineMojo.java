package dev.quire.maven;

import dev.quire.generator.check.AcceptedBaseline;
import dev.quire.generator.source.SpecException;
import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Accepts the present description: {@code diff} compares with it from now on. Runs without a POM too. */
@Mojo(
        name = "baseline",
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        threadSafe = true)
public final class BaselineMojo extends CheckMojo {

    /** Where it is written. Default: {@code quire.baseline} beside the lock. */
    @Parameter(property = "quire.baselineFile")
    private @Nullable File baselineFile;

    /**
     * Writes the baseline.
     *
     * @throws MojoFailureException when the description is wrong; the message lists every problem
     */
    @Override
    public void execute() throws MojoFailureException {
        try {
            AcceptedBaseline accepted =
                    AcceptedBaseline.write(api(), baselineFile == null ? null : baselineFile.toPath());
            getLog().info(accepted.summary());
        } catch (SpecException e) {
            throw failure(e, "nothing was accepted");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }
}
