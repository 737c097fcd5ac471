package dev.quire.client.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986): all but unreserved characters, and what else a place allows. */
final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** Encodes; refuses text that is not Unicode, such as half a surrogate pair. */
    static String encode(String text) {
        return encode(text, "-._~", "%20");
    }

    /**
     * Encodes a value of a query in which reserved characters are allowed: they stay, and so do octets that are encoded
     * already; not so {@code & + # [ ]}, which would end the value or have no place in a query.
     */
    static String encodeReserved(String text) {
        return encode(text, "-._~:/?@!$'()*,;=%", "%20").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    /** Encodes a value of a cookie (RFC 6265, section 4.1.1): what may stand in a cookie stays, but for the percent sign. */
    static String encodeCookie(String text) {
        return encode(text, "-._~!#$&'()*+/:<=>?@[]^`{|}", "%20");
    }

    /** Encodes as HTML forms do (WHATWG URL, "application/x-www-form-urlencoded serializing"). */
    static String encodeForm(String text) {
        return encode(text, "*-._", "+");
    }

    /**
     * Encodes all but ASCII letters, digits and some others.
     *
     * @param plain what stays as it is beside letters and digits
     */
    private static String encode(String text, String plain, String space) {
        ByteBuffer bytes = utf8(text);
        StringBuilder out = new StringBuilder(bytes.remaining() + 16);
        while (bytes.hasRemaining()) {
            byte octet = bytes.get();
            if (isAlphanumeric(octet) || plain.indexOf(octet) >= 0) {
                out.append((char) octet);
            } else if (octet == ' ') {
                out.append(space);
            } else {
                out.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
            }
        }
        return out.toString();
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Half a surrogate pair can not be sent", e);
        }
    }

    private static boolean isAlphanumeric(byte octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9');
    }
}
