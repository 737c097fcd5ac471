package dev.quire.generator.render;

/**
 * A file to write.
 *
 * @param path relative to the output folder, with {@code /}
 * @param text its whole content, with {@code \n} line ends
 */
public record SourceFile(String path, String text) {}
