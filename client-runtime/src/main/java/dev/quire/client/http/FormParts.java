package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonArray;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import dev.quire.client.json.Rules;
import dev.quire.client.json.Rules.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of a form, in order; immutable. Generated code only passes it on. */
public final class FormParts {
    private static final String PART = "part ";
    private static final FormParts NONE = new FormParts(List.of(), Map.of());

    private final List<Part> parts;
    private final Map<String, Headers> headers;

    private FormParts(List<Part> parts, Map<String, Headers> headers) {
        this.parts = parts;
        this.headers = headers;
    }

    /** Returns no parts. */
    public static FormParts none() {
        return NONE;
    }

    /** Returns these with a part in place of any of the same name. */
    FormParts with(Part part) {
        List<Part> copy = new ArrayList<>(parts);
        copy.removeIf(old -> old.name().equals(part.name()));
        if (part.value() != null) {
            copy.add(part);
        }
        return new FormParts(List.copyOf(copy), headers);
    }

    /** Returns these with a header of the part of this name. */
    FormParts withHeader(String part, String name, String value) {
        Map<String, Headers> copy = new HashMap<>(headers);
        copy.put(part, headers(part).with(name, value));
        return new FormParts(parts, Map.copyOf(copy));
    }

    /** Returns the headers of the part of this name, besides those that every part has. */
    Headers headers(String part) {
        return headers.getOrDefault(part, Headers.none());
    }

    List<Part> parts() {
        return parts;
    }

    /** Returns what is wrong by the rules of places that are called {@code part NAME}. */
    List<Violation> violations(Map<String, Rules> rules) {
        List<Violation> found = new ArrayList<>();
        rules.forEach((place, own) -> {
            Object value = !place.startsWith(PART)
                    ? null
                    : parts.stream()
                            .filter(part -> part.name().equals(place.substring(PART.length())))
                            .map(Part::value)
                            .findFirst()
                            .orElse(null);
            if (value != null) {
                found.addAll(own.violations(place, value, false));
            } else if (place.startsWith(PART) && own.has("required")) {
                found.add(new Violation(place, "is required", true));
            }
        });
        return found;
    }

    /** Returns the names. */
    @Override
    public String toString() {
        return parts.stream().map(Part::name).toList().toString();
    }

    /**
     * What was set under one name.
     *
     * @param value as the caller gave it; null for none
     * @param uploads what is sent of it: one for each element of a list
     */
    record Part(String name, @Nullable Object value, List<Upload> uploads) {
        static Part of(String name, @Nullable Object value, @Nullable String mediaType) {
            if (name.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "The name of a part can not have a line break or another control character");
            }
            List<Upload> uploads = new ArrayList<>();
            Collection<?> elements = value == null ? null : ParameterParts.elements(value);
            for (Object element : elements == null ? Collections.singletonList(value) : elements) {
                if (element != null) {
                    uploads.add(upload(name, element, mediaType));
                }
            }
            return new Part(name, value, uploads);
        }

        private static Upload upload(String name, Object value, @Nullable String mediaType) {
            if (value instanceof Upload upload) {
                return file(name, upload, mediaType == null ? "application/octet-stream" : mediaType);
            }
            boolean object = value instanceof Model || value instanceof JsonObject || value instanceof Map;
            boolean list = value instanceof JsonArray || value instanceof Collection;
            boolean json = mediaType == null ? object || list : isJson(mediaType);
            if (!json) {
                Upload text = Upload.of(ParameterText.of(value));
                return mediaType == null ? text : text.as(mediaType);
            }
            JsonValue tree = JsonBody.value(value);
            return Upload.of(Codecs.JSON.toJsonBytes(tree)).as(mediaType == null ? "application/json" : mediaType);
        }

        /** Servers take what has a file name for a file, and nothing else. */
        private static Upload file(String name, Upload upload, String mediaType) {
            Upload named = upload.fileName() == null ? upload.named(name) : upload;
            return named.mediaType() == null ? named.as(mediaType) : named;
        }

        private static boolean isJson(String mediaType) {
            String essence = mediaType.replaceAll(";.*", "").strip();
            return essence.equalsIgnoreCase("application/json") || essence.endsWith("+json");
        }
    }
}
