package dev.quire.maven;

import dev.quire.generator.output.StateRoots;
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
 * @param state where what is remembered of these folders lies
 */
record OutputFolders(Path sources, Path resources, StateRoots state) {

    /** The folders that the user named, else the defaults of a project or of a run without a POM. */
    static OutputFolders of(MavenProject project, @Nullable File sources, @Nullable File resources) {
        if (project.getBasedir() == null) {
            Path named = sources == null ? Path.of("quire-client") : sources.toPath();
            return new OutputFolders(named, resources == null ? named : resources.toPath(), StateRoots.NONE);
        }
        Path build = Path.of(project.getBuild().getDirectory());
        return new OutputFolders(
                sources == null ? build.resolve("generated-sources/quire") : sources.toPath(),
                resources == null ? build.resolve("generated-resources/quire") : resources.toPath(),
                new StateRoots(
                        build.toAbsolutePath().normalize(),
                        project.getBasedir().toPath().toAbsolutePath().normalize()));
    }

    /** Makes the project compile the sources and pack the resources; without a POM there is none. */
    void addTo(MavenProject project) {
        if (project.getBasedir() == null) {
            return;
        }
        project.addCompileSourceRoot(sources.toString());
        Resource resource = new Resource();
        resource.setDirectory(resources.toString());
        resource.addExclude("**/*.java");
        project.addResource(resource);
    }
}
