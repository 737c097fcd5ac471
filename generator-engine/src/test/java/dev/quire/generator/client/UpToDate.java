package dev.quire.generator.client;

import java.nio.file.Path;

/** Builds a shop in a JVM of its own, which tells the classes that it loads. */
final class UpToDate {

    private UpToDate() {}

    public static void main(String[] folder) {
        System.out.println(new Shop(Path.of(folder[0])).build().summary(0));
    }
}
