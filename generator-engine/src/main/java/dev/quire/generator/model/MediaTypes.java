package dev.quire.generator.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts media types by how a generated client can handle them. */
public final class MediaTypes {
    private static final Pattern POSSIBLE =
            Pattern.compile(HttpToken.PATTERN + '/' + HttpToken.PATTERN + "( *;[ -~]*)?");
    private static final Pattern PLAIN_JSON = Pattern.compile("(?i)application/json *(; *charset *=[^;]*)?");
    private static final Set<String> TEXTS = Set.of(
            "application/xml",
            "application/yaml",
            "application/x-yaml",
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/jwt",
            "application/graphql",
            "application/javascript",
            "application/sql");

    private MediaTypes() {}

    /** The first JSON content, or one of any type; null when there is none. */
    public static @Nullable Content json(List<Content> contents) {
        return contents.stream()
                .filter(content -> isJson(content.mediaType()))
                .findFirst()
                .orElse(null);
    }

    /** Whether one of the contents is text that can be handed on as it is. */
    public static boolean hasText(List<Content> contents) {
        return contents.stream().anyMatch(content -> isText(content.mediaType()));
    }

    /** What is no media type is taken for JSON, too: that is what its author will have meant. */
    public static boolean isJson(String mediaType) {
        String type = essence(mediaType);
        return type.equals("application/json")
                || type.endsWith("+json")
                || type.equals("text/json")
                || type.equals("*/*")
                || type.equals("application/*")
                || type.indexOf('/') < 0;
    }

    /** Whether it is JSON and nothing else is said; a charset says nothing. */
    public static boolean isPlainJson(String mediaType) {
        return PLAIN_JSON.matcher(mediaType).matches();
    }

    public static boolean isForm(String mediaType) {
        return essence(mediaType).equals("application/x-www-form-urlencoded");
    }

    public static boolean isMultipart(String mediaType) {
        return essence(mediaType).startsWith("multipart/");
    }

    public static boolean isText(String mediaType) {
        String type = essence(mediaType);
        return type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("+yaml") || TEXTS.contains(type);
    }

    public static boolean isWildcard(String mediaType) {
        return essence(mediaType).indexOf('*') >= 0;
    }

    /** Whether it can be said in a header. */
    public static boolean isPossible(String mediaType) {
        return POSSIBLE.matcher(mediaType).matches();
    }

    /** What a request says that it sends. */
    public static String sent(String mediaType, String otherwise) {
        return isPossible(mediaType) && !isWildcard(mediaType) ? mediaType : otherwise;
    }

    /** The media type without its parameters, in lower case. */
    public static String essence(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
