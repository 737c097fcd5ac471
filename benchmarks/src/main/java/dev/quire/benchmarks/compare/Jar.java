package dev.quire.benchmarks.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Compiled classes as a jar would hold them.
 *
 * @param classes how many class files
 * @param kilobytes of the jar, compressed as usual
 */
record Jar(int classes, long kilobytes) {

    static final Jar NONE = new Jar(0, 0);

    /** Packs all classes under a folder; nothing is kept. */
    static Jar of(Path folder) {
        CountingStream size = new CountingStream();
        try (Stream<Path> walk = Files.walk(folder);
                ZipOutputStream jar = new ZipOutputStream(size)) {
            List<Path> classes = walk.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path path : classes) {
                jar.putNextEntry(new ZipEntry(folder.relativize(path).toString()));
                Files.copy(path, jar);
                jar.closeEntry();
            }
            jar.finish();
            return new Jar(classes.size(), size.bytes / 1000);
        } catch (IOException e) {
            throw new UncheckedIOException("can not pack " + folder, e);
        }
    }

    private static final class CountingStream extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }
}
