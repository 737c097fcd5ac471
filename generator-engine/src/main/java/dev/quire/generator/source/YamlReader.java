package dev.quire.generator.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into nodes: scalars by {@link PlainScalar}, merge keys ({@code <<}) followed, aliases copied. What aliases add
 * is counted, so that a small file can not become a huge tree.
 */
final class YamlReader {
    private static final String TAG_PREFIX = "tag:yaml.org,2002:";
    private static final String MERGE_KEY = "<<";

    /** How many nodes all aliases of a document may add. */
    private static final int MAX_ALIASED_NODES = 500_000;

    private final SourceText source;
    private final Problems problems;
    private final Parser parser;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int aliased;

    /** A node with a name; null while it is being read. */
    private record Anchored(@Nullable Node node, int size) {}

    YamlReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        parser = new ParserImpl(new StreamReader(source.text()), options);
    }

    /** The root of the first document; null when the text is not YAML, which is reported. */
    @Nullable
    Node read() {
        try {
            parser.getEvent();
            if (parser.checkEvent(Event.ID.StreamEnd)) {
                throw new UnreadableException(source.at(0, 0), "The document is empty", "Write a description into it");
            }
            parser.getEvent();
            Node root = node(null, 0);
            parser.getEvent();
            if (!parser.checkEvent(Event.ID.StreamEnd)) {
                Location second = place(parser.peekEvent().getStartMark());
                problems.warning(
                        second, "A second YAML document begins here and is not read", "Give it a file of its own");
            }
            return root;
        } catch (UnreadableException e) {
            e.report(problems);
        } catch (MarkedYAMLException e) {
            problems.error(failure(e), "This is not YAML: " + e.getProblem() + context(e), "Correct the syntax");
        } catch (ReaderException e) {
            problems.error(
                    position(e.getPosition()),
                    String.format("The character U+%04X is not allowed in YAML", e.getCodePoint()),
                    "Remove it or write it as an escape in double quotes");
        } catch (YAMLException e) {
            problems.error(source.at(0, 0), "This is not YAML: " + e.getMessage(), "Correct the syntax");
        }
        return null;
    }

    /** What was being read, since its beginning is often the place to mend: a quote or bracket that is never closed. */
    private String context(MarkedYAMLException e) {
        if (e.getContext() == null || e.getContextMark() == null) {
            return "";
        }
        Location start = place(e.getContextMark());
        return start.equals(failure(e)) ? "" : ", " + e.getContext() + " that begins at " + start;
    }

    /** Reads the value that begins with the next event; it stands at {@code key} when it is a member. */
    private Node node(@Nullable Location key, int depth) {
        Event event = parser.getEvent();
        Location at = key == null ? place(event.getStartMark()) : key;
        if (depth > TreeReader.MAX_DEPTH) {
            throw UnreadableException.tooDeep(at);
        }
        if (event instanceof AliasEvent alias) {
            return copyOf(alias, at);
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor == null) {
            return value(event, at, depth);
        }
        int before = nodes;
        anchors.put(anchor, new Anchored(null, 0));
        Node value = value(event, at, depth);
        anchors.put(anchor, new Anchored(value, nodes - before));
        return value;
    }

    private Node value(Event event, Location at, int depth) {
        nodes++;
        if (event instanceof MappingStartEvent) {
            return map(at, depth);
        }
        return event instanceof SequenceStartEvent ? list(at, depth) : scalar((ScalarEvent) event, at);
    }

    private Node copyOf(AliasEvent alias, Location at) {
        Anchored anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            throw new UnreadableException(
                    at,
                    "The alias *" + alias.getAnchor() + " has no anchor before it",
                    "Define it or correct its name");
        }
        if (anchored.node() == null) {
            throw new UnreadableException(
                    at,
                    "The alias *" + alias.getAnchor() + " stands inside of its own anchor",
                    "Use $ref for recursion");
        }
        nodes += anchored.size();
        aliased += anchored.size();
        if (aliased > MAX_ALIASED_NODES) {
            throw new UnreadableException(
                    at, "The aliases of this file add more than " + MAX_ALIASED_NODES + " values", "Use $ref instead");
        }
        return anchored.node().copyAt(at);
    }

    private MapNode map(Location at, int depth) {
        MapNode map = new MapNode(at);
        List<Node> merged = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.getEvent();
            Location place = place(key.getStartMark());
            String name = name(key, place);
            Node value = node(place, depth + 1);
            if (name.equals(MERGE_KEY) && ((ScalarEvent) key).isPlain()) {
                merged.add(value);
            } else {
                TreeReader.putOnce(map, name, value, problems);
            }
        }
        parser.getEvent();
        merged.forEach(other -> merge(map, other));
        return map;
    }

    private static String name(Event key, Location place) {
        if (key instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw new UnreadableException(place, "A key must be a string", "Put it between quotes");
    }

    /** The YAML merge key: members that the map does not have itself; of several maps the first wins. */
    private void merge(MapNode map, Node other) {
        if (other instanceof MapNode members) {
            members.members().forEach((name, value) -> {
                if (map.get(name) == null) {
                    map.put(name, value);
                }
            });
        } else if (other instanceof ListNode list) {
            list.elements().forEach(element -> merge(map, element));
        } else {
            problems.error(other.location(), "A merge key needs a map or a list of maps", "Give it an alias of a map");
        }
    }

    private ListNode list(Location at, int depth) {
        ListNode list = new ListNode(at);
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            list.add(node(null, depth + 1));
        }
        parser.getEvent();
        return list;
    }

    private ScalarNode scalar(ScalarEvent event, Location at) {
        String text = event.getValue();
        ScalarNode.Kind kind = kind(event, text);
        if (kind == ScalarNode.Kind.STRING && event.isPlain() && PlainScalar.isDecimal(text)) {
            PlainScalar.reportNumber(at, problems);
        }
        return new ScalarNode(at, kind, text);
    }

    private static ScalarNode.Kind kind(ScalarEvent event, String text) {
        String tag = event.getTag();
        if (tag == null) {
            return event.isPlain() ? PlainScalar.kind(text) : ScalarNode.Kind.STRING;
        }
        return switch (tag.startsWith(TAG_PREFIX) ? tag.substring(TAG_PREFIX.length()) : "") {
            case "int", "float", "bool", "null" -> PlainScalar.kind(text);
            default -> ScalarNode.Kind.STRING;
        };
    }

    private Location failure(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        return mark == null ? source.at(0, 0) : place(mark);
    }

    private Location place(Mark mark) {
        return source.at(mark.getLine(), mark.getColumn());
    }

    private Location position(int characters) {
        String before = source.text()
                .substring(0, Math.min(Math.max(0, characters), source.text().length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        return source.at(lines, before.length() - (before.lastIndexOf('\n') + 1));
    }
}
