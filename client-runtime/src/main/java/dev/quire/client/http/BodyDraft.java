package dev.quire.client.http;

import dev.quire.client.json.JsonValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body in the making; immutable. */
sealed interface BodyDraft {
    /** What is said in Content-Type. */
    String mediaType();

    /** What is sent. */
    Upload content();

    /** This with members set, by JSON Pointer; null takes one out. */
    BodyDraft with(Map<String, @Nullable JsonValue> members);

    /** This with only the members of these names. */
    BodyDraft keeping(Set<String> names);

    /** A text that is the same for bodies that ask for the same. */
    String filterText();

    /** A JSON body that a caller's options are all there is of. */
    static BodyDraft empty() {
        return new Tree("application/json", new byte[] {'{', '}'}, null);
    }

    /**
     * What is thought of as JSON, and may be written as a form.
     *
     * @param json in UTF-8
     * @param form null for JSON
     */
    record Tree(String mediaType, byte[] json, @Nullable FormEncoding form) implements BodyDraft {
        @Override
        public Upload content() {
            return Upload.of(form == null ? json : form.encode(json));
        }

        @Override
        public BodyDraft with(Map<String, @Nullable JsonValue> members) {
            return new Tree(mediaType, JsonBody.with(json, members), form);
        }

        @Override
        public BodyDraft keeping(Set<String> names) {
            return new Tree(mediaType, JsonBody.keeping(json, names), form);
        }

        @Override
        public String filterText() {
            return JsonBody.canonical(json);
        }
    }

    /** What is sent as it is. */
    record Fixed(String mediaType, Upload content) implements BodyDraft {
        @Override
        public BodyDraft with(Map<String, @Nullable JsonValue> members) {
            throw new IllegalArgumentException("Can not set the body member "
                    + String.join(", ", members.keySet()) + ": only JSON and form-urlencoded bodies have members, not "
                    + mediaType.replaceAll(";.*", ""));
        }

        @Override
        public BodyDraft keeping(Set<String> names) {
            return this;
        }

        @Override
        public String filterText() {
            return mediaType.replaceAll(";.*", "") + " " + content.length();
        }
    }
}
