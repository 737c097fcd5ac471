package dev.quire.maven;

import dev.quire.generator.client.ClientOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/** Which execution of a build writes to which folder. Two in one folder would delete each other's files. */
final class OutputClaims {
    private static final String COMMAND_LINE = "default-cli";

    private final Map<String, Object> claims;

    /** Those of a build: the reactor's projects have them in common. */
    OutputClaims(MavenSession session, PluginDescriptor plugin) {
        this.claims = session.getPluginContext(plugin, session.getTopLevelProject());
    }

    private record Claim(String project, String execution, ClientOptions options) {

        /** A goal called by name stands for the execution that is configured like it. */
        boolean allows(Claim other) {
            boolean called = execution.equals(COMMAND_LINE) || other.execution.equals(COMMAND_LINE);
            return project.equals(other.project)
                    && (execution.equals(other.execution) || called && options.equals(other.options));
        }

        @Override
        public String toString() {
            return "the execution '" + execution + "' of " + project;
        }
    }

    /** Claims the output folders of options; says what is wrong when one belongs to another execution, else null. */
    @Nullable
    String claim(String project, String execution, ClientOptions options) {
        Claim claim = new Claim(project, execution, options);
        for (Path folder : List.of(options.outputDirectory(), options.resourcesDirectory())) {
            Claim other = claim(folder.toAbsolutePath().normalize(), claim);
            if (other != null && !other.allows(claim)) {
                return "Two executions can not share the folder " + folder + ": " + other + ", and " + claim
                        + ". Give one of them an outputDirectory and a resourcesDirectory of its own";
            }
        }
        return null;
    }

    private @Nullable Claim claim(Path folder, Claim claim) {
        synchronized (claims) {
            return (Claim) claims.putIfAbsent(folder.toString(), claim);
        }
    }
}
