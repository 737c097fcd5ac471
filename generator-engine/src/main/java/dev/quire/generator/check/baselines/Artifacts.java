package dev.quire.generator.check.baselines;

import java.io.IOException;
import java.nio.file.Path;

/** Finds released jars. */
@FunctionalInterface
public interface Artifacts {

    /**
     * The jar of an artifact.
     *
     * @param coordinates {@code GROUP:ARTIFACT:VERSION}
     * @throws IOException when it can not be had; the message says why
     */
    Path jar(String coordinates) throws IOException;

    /** Where there is nobody to ask. */
    static Artifacts none() {
        return coordinates -> {
            throw new IOException("artifacts can be had in a Maven build only");
        };
    }
}
