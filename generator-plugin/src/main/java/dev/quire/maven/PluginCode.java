package dev.quire.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * What the plugin consists of.
 *
 * @param own jars, in a reactor class folders, of Quire itself: a snapshot keeps its version when they change
 * @param libraries by coordinates
 */
record PluginCode(List<Path> own, List<String> libraries) {

    static PluginCode of(PluginDescriptor plugin) {
        List<Path> own = new ArrayList<>();
        List<String> libraries = new ArrayList<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            if (artifact.getGroupId().equals(plugin.getGroupId()) && artifact.getFile() != null) {
                own.add(artifact.getFile().toPath().toAbsolutePath().normalize());
            } else {
                libraries.add(artifact.getId());
            }
        }
        return new PluginCode(own, libraries);
    }
}
