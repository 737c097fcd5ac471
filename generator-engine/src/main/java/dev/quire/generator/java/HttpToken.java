package dev.quire.generator.java;

import java.util.regex.Pattern;

/** What names of headers and cookies, and the halves of media types, are made of (RFC 9110, section 5.6.2). */
final class HttpToken {
    static final String PATTERN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private static final Pattern TOKEN = Pattern.compile(PATTERN);

    private HttpToken() {}

    /** Whether a text is one token. */
    static boolean matches(String text) {
        return TOKEN.matcher(text).matches();
    }
}
