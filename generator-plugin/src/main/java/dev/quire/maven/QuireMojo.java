package dev.quire.maven;

import dev.quire.generator.source.SpecException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: where they run, and how they speak of files and failures. */
abstract class QuireMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project = new MavenProject();

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    /** The project; without a POM one without a file. */
    MavenProject project() {
        return project;
    }

    /** The build, null where there is none. */
    @Nullable
    MavenSession session() {
        return session;
    }

    /** Where relative paths of the configuration start. */
    Path base() {
        File base = project.getBasedir();
        return base == null ? Path.of("").toAbsolutePath() : base.toPath();
    }

    /** Where the build was started. */
    Path root() {
        return session == null ? base() : Path.of(session.getExecutionRootDirectory());
    }

    /** Files as seen from the folder where the build was started. */
    String near(String text) {
        if (session == null) {
            return text;
        }
        String root = session.getExecutionRootDirectory();
        String inside = text.replace(root + File.separator, "");
        return inside.endsWith(root)
                ? inside.substring(0, inside.length() - root.length()) + '.'
                : inside.replace(root + ':', ".:");
    }

    /** The log; files in its lines are as seen from the folder where the build was started. */
    @Override
    public Log getLog() {
        return new NearLog(super.getLog(), this);
    }

    /**
     * What ends a goal when there are problems: all of them. Maven appends a cause's text, so there is none.
     *
     * @param outcome what came of it, such as {@code nothing was generated}
     */
    MojoFailureException failure(SpecException e, String outcome) {
        getLog().debug(e);
        return new MojoFailureException(near(ProblemReport.of(e.problems(), outcome)));
    }

    /** What ends a goal when a file can not be read or written. */
    MojoFailureException failure(UncheckedIOException e) {
        getLog().debug(e);
        String message = String.valueOf(e.getMessage());
        String cause = String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
        return new MojoFailureException(near(message.contains(cause) ? message : message + " (" + cause + ')'));
    }
}
