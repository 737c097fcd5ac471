package dev.quire.client.errors;

import dev.quire.client.Headers;
import org.jspecify.annotations.Nullable;

/** What a server answered instead of a success. */
record StatusAnswer(
        int status, Headers headers, String body, @Nullable Object error) {}
