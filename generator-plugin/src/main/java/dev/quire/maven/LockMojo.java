package dev.quire.maven;

import dev.quire.generator.client.ClientLock;
import dev.quire.generator.client.LockReport;
import dev.quire.generator.source.SpecException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes down what has been decided for a client: {@code quire.lock}, which {@code generate} obeys. What the lock holds
 * already stays; what is new in the description is added, what is gone from it is removed. Runs without a POM too.
 */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.NONE, requiresProject = false, threadSafe = true)
public final class LockMojo extends ClientMojo {

    /**
     * Writes the lock and says what was decided otherwise without it.
     *
     * @throws MojoFailureException when the description, the configuration or the lock is wrong; the message lists every
     *     problem
     */
    @Override
    public void execute() throws MojoFailureException {
        try {
            LockReport report = ClientLock.write(options(OutputFolders.of(project(), null, null)));
            report.differences().forEach(getLog()::info);
            report.warnings().forEach(problem -> getLog().warn(problem.toString()));
            getLog().info(report.summary());
        } catch (SpecException e) {
            throw failure(e, "nothing was locked");
        } catch (UncheckedIOException e) {
            throw failure(e);
        }
    }
}
