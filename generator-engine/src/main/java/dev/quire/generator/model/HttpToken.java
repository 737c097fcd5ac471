package dev.quire.generator.model;

import java.util.regex.Pattern;

/** What names of headers and cookies, and the halves of media types, are made of (RFC 9110, section 5.6.2). */
public final class HttpToken {
    static final String PATTERN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private static final Pattern TOKEN = Pattern.compile(PATTERN);

    private HttpToken() {}

    /** Whether a text is one token. */
    public static boolean matches(String text) {
        return TOKEN.matcher(text).matches();
    }
}
