package dev.quire.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example payloads beside the descriptions. */
public final class Payloads {
    private static final Path SPECS = Path.of("..", "..", "specs");

    private Payloads() {}

    /**
     * Returns a payload as it was published.
     *
     * @param api the folder of the API
     * @param name the file's name without its extension
     */
    public static String of(String api, String name) {
        Path file = SPECS.resolve(api).resolve("examples").resolve(name + ".json");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The tests of a client run in its module's folder and read " + file, e);
        }
    }
}
