package dev.quire.maven;

import dev.quire.generator.check.refresh.Refresh;
import dev.quire.generator.source.SpecException;
import java.io.File;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the description anew from where it is published, and reports what changed against the baseline. The only goal
 * that uses the network, so never bind it to a phase: builds are to give the same every time.
 */
@Mojo(name = "refresh", requiresDependencyResolution = ResolutionScope.NONE, requiresProject = false, threadSafe = true)
public final class RefreshMojo extends CheckMojo {

    /** Says what to fetch. Default: {@code source.yaml} beside the lock. */
    @Parameter(property = "quire.source")
    private @Nullable File source;

    /** How long each file may take, in seconds. */
    @Parameter(property = "quire.timeout", defaultValue = "60")
    private int timeout;

    @Parameter(defaultValue = "${settings.offline}", readonly = true)
    private boolean offline;

    /**
     * Fetches, replaces what changed, compares.
     *
     * @throws MojoFailureException when anything can not be had; then nothing was changed. Or when findings are to fail
     *     the build, which they are not unless {@code quire.failOn} says so
     */
    @Override
    public void execute() throws MojoFailureException {
        if (offline) {
            throw new MojoFailureException("quire:refresh needs the network, and Maven is offline. Run it without -o");
        }
        try {
            Refresh refresh = Refresh.run(api(), source == null ? null : source.toPath(), Duration.ofSeconds(timeout));
            refresh.lines().forEach(line -> getLog().info(line));
            log(check(settings().telling(), null, null));
        } catch (SpecException e) {
            throw failure(e, "nothing was refreshed");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }
}
