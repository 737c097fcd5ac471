package dev.quire.generator.hostile;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads from compiled classes which classes they know: the constants of class files (JVMS 4.4). */
final class ClassInspection {
    private ClassInspection() {}

    /** The names, with slashes, of all classes that those below a folder know; arrays by their descriptor. */
    static Set<String> known(Path folder) throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) walk.filter(path -> path.toString().endsWith(".class"))::iterator) {
                read(file, known);
            }
        }
        return known;
    }

    private static void read(Path file, Set<String> known) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            String[] texts = new String[count];
            int[] classes = new int[count];
            for (int i = 1; i < count; i++) {
                switch (in.readUnsignedByte()) {
                    case 1 -> texts[i] = in.readUTF();
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7 -> classes[i] = in.readUnsignedShort();
                    case 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IOException("An unknown constant in " + file);
                }
            }
            for (int index : classes) {
                if (index > 0) {
                    known.add(texts[index]);
                }
            }
        }
    }
}
