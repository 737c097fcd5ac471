package dev.quire.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a client is written to.
 *
 * @param sources of Java
 * @param resources of everything else
 */
record OutputFolders(Path sources, Path resources) {

    /** The folders that the user named, else the defaults of a project or of a run without a POM. */
    static OutputFolders of(MavenProject project, @Nullable File sources, @Nullable File resources) {
        if (project.getBasedir() == null) {
            Path named = sources == null ? Path.of("quire-client") : sources.toPath();
            return new OutputFolders(named, resources == null ? named : resources.toPath());
        }
        Path build = Path.of(project.getBuild().getDirectory());
        return new OutputFolders(
                sources == null ? build.resolve("generated-sources/quire") : sources.toPath(),
                resources == null ? build.resolve("generated-resources/quire") : resources.toPath());
    }

    /** Makes the project compile the sources and pack the resources; without a POM there is none. */
    void addTo(MavenProject project) {
        if (project.getBasedir() == null) {
            return;
        }
        project.addCompileSourceRoot(sources.toString());
        Resource resource = new Resource();
        resource.setDirectory(resources.toString());
        resource.addInclude("META-INF/**");
        project.addResource(resource);
    }
}
