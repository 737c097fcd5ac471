package dev.quire.maven;

import dev.quire.generator.check.baselines.Artifacts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** Jars that Maven resolves: from the local repository, and unless it is offline from the project's repositories. */
record ReleasedJars(
        @Nullable RepositorySystem repositories, @Nullable MavenSession session, MavenProject project)
        implements Artifacts {

    @Override
    public Path jar(String coordinates) throws IOException {
        if (repositories == null || session == null) {
            throw new IOException("there is no Maven session");
        }
        try {
            ArtifactRequest request =
                    new ArtifactRequest(new DefaultArtifact(coordinates), project.getRemoteProjectRepositories(), null);
            File file = repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile();
            return file.toPath();
        } catch (IllegalArgumentException | ArtifactResolutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
