package dev.quire.generator.client;

import dev.quire.generator.spec.ParsedSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a client was generated from.
 *
 * @param files that were read, or looked for in vain
 * @param folders whose files were looked through: a new one there may change the client
 */
public record Inputs(List<Path> files, List<Path> folders) {

    /** Copies the lists. */
    public Inputs {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }

    static Inputs of(ParsedSpec spec, Lock lock) {
        List<Path> files = new ArrayList<>(spec.files());
        files.addAll(spec.missing());
        files.add(lock.file());
        return new Inputs(files, spec.folders());
    }
}
