package dev.quire.generator.client;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Compares what two clients offer to callers. */
public final class JavaApi {

    private JavaApi() {}

    /** What callers of the old jar would notice: each change that is not compatible in source and binary. */
    public static List<String> broken(Path oldJar, Path newJar) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<String> broken = new ArrayList<>();
        for (JApiClass type : new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(oldJar.toFile(), "old"), new JApiCmpArchive(newJar.toFile(), "new"))) {
            String name = type.getFullyQualifiedName();
            report(name, type, broken);
            type.getMethods().forEach(method -> report(name + '#' + method.getName(), method, broken));
            type.getConstructors().forEach(made -> report(name + "#new", made, broken));
            type.getFields().forEach(field -> report(name + '.' + field.getName(), field, broken));
            type.getInterfaces().forEach(one -> report(name + " is " + one.getFullyQualifiedName(), one, broken));
        }
        return broken;
    }

    private static void report(String what, JApiCompatibility change, List<String> broken) {
        if (!change.isBinaryCompatible() || !change.isSourceCompatible()) {
            change.getCompatibilityChanges().forEach(one -> broken.add(what + ": " + one.getType()));
        }
    }

    /** Packs a folder of classes. */
    public static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
        return jar;
    }
}
