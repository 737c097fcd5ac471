package dev.quire.generator.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into nodes. */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TreeReader.MAX_DEPTH)
                    .maxStringLength((int) SourceText.MAX_BYTES)
                    .maxNumberLength(TreeReader.MAX_NUMBER_LENGTH)
                    .build())
            .build();

    private final SourceText source;
    private final Problems problems;

    JsonReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The root; null when the text is not JSON, which is reported. */
    @Nullable
    Node read() {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            parser.nextToken();
            Node root = value(parser, place(parser.currentTokenLocation()));
            if (parser.nextToken() != null) {
                throw new UnreadableException(
                        place(parser.currentTokenLocation()),
                        "More text follows the end of the JSON value",
                        "Remove it");
            }
            return root;
        } catch (UnreadableException e) {
            e.report(problems);
        } catch (StreamConstraintsException e) {
            problems.error(failure(e), "The JSON is refused: " + e.getOriginalMessage(), "Make it simpler");
        } catch (JsonProcessingException e) {
            problems.error(failure(e), "This is not JSON: " + e.getOriginalMessage(), "Correct the syntax");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private Location failure(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? source.at(0, 0) : place(location);
    }

    private Location place(JsonLocation location) {
        return source.at(Math.max(0, location.getLineNr() - 1), Math.max(0, location.getColumnNr() - 1));
    }

    private Node value(JsonParser parser, Location at) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new UnreadableException(at, "The document is empty", "Write a JSON object");
        }
        return switch (token) {
            case START_OBJECT -> map(parser, at);
            case START_ARRAY -> list(parser, at);
            case VALUE_STRING -> scalar(at, ScalarNode.Kind.STRING, parser.getText());
            case VALUE_NUMBER_INT -> scalar(at, ScalarNode.Kind.INTEGER, parser.getText());
            case VALUE_NUMBER_FLOAT -> decimal(at, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> scalar(at, ScalarNode.Kind.BOOLEAN, parser.getText());
            default -> scalar(at, ScalarNode.Kind.NULL, "null");
        };
    }

    private MapNode map(JsonParser parser, Location at) throws IOException {
        MapNode map = new MapNode(at);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Location key = place(parser.currentTokenLocation());
            parser.nextToken();
            TreeReader.putOnce(map, name, value(parser, key), problems);
        }
        return map;
    }

    private ListNode list(JsonParser parser, Location at) throws IOException {
        ListNode list = new ListNode(at);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, place(parser.currentTokenLocation())));
        }
        return list;
    }

    private Node decimal(Location at, String text) {
        if (PlainScalar.isReasonable(text)) {
            return scalar(at, ScalarNode.Kind.DECIMAL, text);
        }
        PlainScalar.reportNumber(at, problems);
        return scalar(at, ScalarNode.Kind.STRING, text);
    }

    private static ScalarNode scalar(Location at, ScalarNode.Kind kind, String text) {
        return new ScalarNode(at, kind, text);
    }
}
