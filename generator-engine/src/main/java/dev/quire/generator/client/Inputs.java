package dev.quire.generator.client;

import dev.quire.generator.lock.Lock;
import dev.quire.generator.paging.PagingOptions;
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

    static Inputs of(ParsedSpec spec, Lock lock, PagingOptions paging) {
        List<Path> files = new ArrayList<>(spec.files());
        files.addAll(spec.missing());
        files.add(lock.file());
        if (paging.pagingFile() != null) {
            files.add(paging.pagingFile());
        }
        return new Inputs(files, spec.folders());
    }
}
