package dev.quire.generator.source;

import org.jspecify.annotations.Nullable;

/**
 * Reads YAML or JSON text into nodes. Text that begins with a brace is read as JSON first, since that is quicker and
 * stricter, and as YAML if it is no JSON.
 */
public final class TreeReader {
    /** How deep maps and lists may be nested. */
    public static final int MAX_DEPTH = 256;

    /** The longest number, in characters; longer ones could take minutes to convert. */
    static final int MAX_NUMBER_LENGTH = 400;

    private TreeReader() {}

    /**
     * Reads one document.
     *
     * @return null when it can not be read, which is reported
     */
    public static @Nullable Node read(SourceText source, Problems problems) {
        if (!source.text().stripLeading().startsWith("{")) {
            return new YamlReader(source, problems).read();
        }
        Problems ofJson = new Problems();
        Node json = new JsonReader(source, ofJson).read();
        if (json == null && !source.file().endsWith(".json")) {
            return new YamlReader(source, problems).read();
        }
        ofJson.all().forEach(problems::add);
        return json;
    }

    /** Adds a member, unless its name is taken: then the first one stays and both places are reported. */
    static void putOnce(MapNode map, String name, Node value, Problems problems) {
        Node first = map.get(name);
        if (first == null) {
            map.put(name, value);
            return;
        }
        String message = "The key '" + name + "' stands here and already at " + first.location();
        if (first.sameValue(value)) {
            problems.warning(value.location(), message + ", with the same value", "Remove one of the two");
        } else {
            problems.error(value.location(), message + ", with another value", "Remove the wrong one");
        }
    }
}
