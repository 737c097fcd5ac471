package dev.quire.client.http;

import java.util.Locale;

/** Where a parameter goes. */
enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
