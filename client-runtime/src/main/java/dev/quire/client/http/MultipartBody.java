package dev.quire.client.http;

import dev.quire.client.Headers;
import dev.quire.client.http.FormParts.Part;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes the parts of a form one after the other (RFC 7578; names and file names in UTF-8, as browsers send them: WHATWG
 * HTML, "multipart/form-data encoding algorithm"). Parts are read while they are sent.
 */
final class MultipartBody {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[!-~]+/[!-~]+( *;[ -~]*)?");

    private final String boundary;
    private final List<Upload> pieces = new ArrayList<>();

    private MultipartBody(String boundary) {
        this.boundary = boundary;
    }

    /** Makes a body with a boundary of its own, which no content can know beforehand. */
    static BodyDraft of(String mediaType, FormParts parts) {
        MultipartBody body = new MultipartBody("quire-" + UUID.randomUUID());
        for (Part part : parts.parts()) {
            part.uploads().forEach(upload -> body.add(part.name(), upload, parts.headers(part.name())));
        }
        body.add("--" + body.boundary + "--\r\n");
        return new BodyDraft.Fixed(mediaType + "; boundary=" + body.boundary, body.content());
    }

    private void add(String name, Upload upload, Headers headers) {
        String fileName = upload.fileName();
        String type = upload.mediaType();
        add("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + '"'
                + (fileName == null ? "" : "; filename=\"" + quoted(fileName) + '"')
                + (type == null ? "" : "\r\nContent-Type: " + checked(type)));
        headers.forEach((header, value) -> add("\r\n" + header + ": " + value));
        add("\r\n\r\n");
        pieces.add(upload);
        add("\r\n");
    }

    private void add(String text) {
        pieces.add(Upload.of(text));
    }

    private static String quoted(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The file name of a part can not have a line break or another control character");
        }
        return text.replace("\"", "%22");
    }

    private static String checked(String mediaType) {
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("Not a media type: " + mediaType.replaceAll("[^ -~]", "?"));
        }
        return mediaType;
    }

    private Upload content() {
        Upload.Source source = () -> new SequenceInputStream(Collections.enumeration(streams()));
        boolean known = pieces.stream().noneMatch(piece -> piece.length() < 0);
        return known
                ? Upload.of(source, pieces.stream().mapToLong(Upload::length).sum())
                : Upload.of(source);
    }

    private List<InputStream> streams() {
        return pieces.stream().map(Upload::open).toList();
    }
}
