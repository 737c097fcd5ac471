package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.Node;
import java.util.List;

/** A JSONPath query (RFC 9535) with all its selectors and functions. Immutable. */
public final class JsonPath {
    private final String text;
    private final List<Segment> segments;

    private JsonPath(String text, List<Segment> segments) {
        this.text = text;
        this.segments = segments;
    }

    /**
     * Reads a query. Blanks around it, which YAML's folded text leaves, are dropped.
     *
     * @throws JsonPathException when it is not well-formed or not well-typed
     */
    public static JsonPath parse(String text) {
        Scanner scanner = new Scanner(text.strip());
        List<Segment> segments = new PathParser(scanner).query();
        return new JsonPath(scanner.text(), segments);
    }

    /** The nodes that it selects, in the order of the RFC; a node that is selected twice comes twice. */
    public List<Match> find(Node root) {
        return Segment.select(segments, Match.root(root), root);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
