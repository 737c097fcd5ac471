package dev.quire.maven;

import dev.quire.generator.source.SpecException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares the description with its baseline, and fails when callers break. Runs without a POM too.
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        threadSafe = true)
public final class DiffMojo extends CheckMojo {
    /**
     * What to compare with: a path; {@code git:REVISION} or {@code git:REVISION:PATH}, where {@code BRANCH...} is the commit
     * that this branch left it at; {@code artifact:GROUP:ARTIFACT:VERSION} of a released client. Default:
     * {@code quire.baseline} beside the lock.
     */
    @Parameter(property = "quire.baseline")
    private @Nullable String baseline;

    /** {@code version} of the same API; or {@code subset}: the baseline is the whole of which ours describes a part. */
    @Parameter(property = "quire.compare")
    private @Nullable String compare;

    /** Compares nothing. */
    @Parameter(property = "quire.skipDiff", defaultValue = "false")
    private boolean skip;

    /**
     * Compares and reports.
     *
     * @throws MojoFailureException when callers break, or something is wrong with what was configured
     */
    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("skipped (quire.skipDiff)");
            return;
        }
        try {
            log(check(settings(), baseline, compare));
        } catch (SpecException e) {
            throw failure(e, "nothing was compared");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }
}
