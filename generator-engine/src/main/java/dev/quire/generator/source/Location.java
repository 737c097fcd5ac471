package dev.quire.generator.source;

/**
 * A place in a file that the user wrote.
 *
 * @param file as the user named it, with {@code /}
 * @param line from 1; in a Markdown page, the line of the page
 * @param column from 1
 */
public record Location(String file, int line, int column) {

    /** As compilers print it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ':' + line + ':' + column;
    }
}
