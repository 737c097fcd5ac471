package dev.quire.generator.spec.jsonpath;

/** The characters of a query, read from left to right. */
final class Scanner {
    private static final char END = '\0';

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The next character; a zero character at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }

    boolean startsWith(String token) {
        return text.startsWith(token, at);
    }

    /** Reads a token if it comes next. */
    boolean take(String token) {
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    void expect(String token) {
        if (!take(token)) {
            throw fail("'" + token + "' is expected");
        }
    }

    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
    }

    /** For going back to where something began. */
    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    String since(int position) {
        return text.substring(position, at);
    }

    boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    JsonPathException fail(String expected) {
        return new JsonPathException(at, expected);
    }
}
