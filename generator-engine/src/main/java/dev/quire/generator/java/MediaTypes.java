package dev.quire.generator.java;

import dev.quire.generator.model.Content;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sorts media types by how a generated client can handle them. */
final class MediaTypes {
    private MediaTypes() {}

    /** The first JSON content, or one of any type; null when there is none. */
    static @Nullable Content json(List<Content> contents) {
        return contents.stream()
                .filter(content -> isJson(content.mediaType()))
                .findFirst()
                .orElse(null);
    }

    /** Whether one of the contents is text that can be handed on as it is. */
    static boolean hasText(List<Content> contents) {
        return contents.stream().anyMatch(content -> isText(content.mediaType()));
    }

    static boolean isJson(String mediaType) {
        String type = essence(mediaType);
        return type.equals("application/json")
                || type.endsWith("+json")
                || type.equals("text/json")
                || type.equals("*/*")
                || type.equals("application/*");
    }

    private static boolean isText(String mediaType) {
        String type = essence(mediaType);
        return type.startsWith("text/")
                || type.equals("application/xml")
                || type.endsWith("+xml")
                || type.equals("application/yaml")
                || type.equals("application/x-yaml")
                || type.endsWith("+yaml")
                || type.equals("application/x-ndjson")
                || type.equals("application/jwt");
    }

    /** The media type without its parameters. */
    private static String essence(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
