package dev.quire.generator.lock;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.extensions.LockedPaging;
import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.LocatedTree;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads a lock strictly: every key is known and holds what it should; what is wrong is reported at its place. */
final class LockReader {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$]+");
    /** The version of the format. */
    static final String VERSION = "1";

    private static final Set<String> TYPE = Set.of("at", "names", "discriminator", "branches", "members", "values");

    private final Problems problems;
    private final LockNodes nodes;
    private final LockedMade made;
    private final SortedMap<String, LockedApi.Group> groups = new TreeMap<>();
    private final SortedMap<OperationKey, LockedApi.Call> operations = new TreeMap<>();
    private final Map<OperationKey, LockedPaging.Row> paging = new TreeMap<>();
    private final SortedMap<String, LockedApi.Type> types = new TreeMap<>();
    private final SortedSet<String> maps = new TreeSet<>();
    private final SortedMap<String, String> plain = new TreeMap<>();
    private final Map<String, Node> names = new HashMap<>();
    private final Map<String, Node> places = new HashMap<>();

    private LockReader(Problems problems) {
        this.problems = problems;
        this.nodes = new LockNodes(problems);
        this.made = new LockedMade(nodes, problems);
    }

    /** The lock in a file; an empty one when there is no file or when it can not be read, which is reported. */
    static Lock read(Path file, Problems problems) {
        LockReader reader = new LockReader(problems);
        LocatedTree tree = null;
        if (Files.exists(file)) {
            SourceText text = SourceText.read(file, file.toString().replace('\\', '/'), problems);
            Node root = text == null ? null : TreeReader.read(text, problems);
            if (root != null) {
                tree = new LocatedTree(LockedApi.DOCUMENT, root);
                reader.root(root);
            }
        }
        LockedApi api = new LockedApi(reader.groups, reader.operations, reader.types, reader.maps, reader.plain);
        return new Lock(file, tree, api, reader.paging);
    }

    private void root(Node root) {
        Node version = root.get("lock");
        if (version == null || !VERSION.equals(version.text())) {
            problems.error(
                    (version == null ? root : version).location(),
                    "This is no lock of version " + VERSION,
                    "Write 'lock: " + VERSION + "', or use the version of Quire that wrote it");
            return;
        }
        nodes.each(root, (key, node) -> {
            switch (key) {
                case "lock" -> {}
                case "apis" -> nodes.each(node, this::group);
                case "operations" -> nodes.each(node, this::operation);
                case "types" -> nodes.each(node, this::type);
                case "maps" -> maps.addAll(nodes.texts(node));
                case "plain" -> plain.putAll(made.types(node));
                default -> nodes.unknown(key, node, "lock, apis, operations, types, maps, plain");
            }
        });
        made.reportUnknown(types.keySet());
    }

    private void group(String tag, Node node) {
        nodes.known(node, Set.of("accessor", "type"));
        String accessor = name(node, "accessor");
        String type = name(node, "type");
        if (accessor != null && type != null) {
            groups.put(tag, new LockedApi.Group(accessor, type));
        }
    }

    private void operation(String written, Node node) {
        int space = written.indexOf(' ');
        if (space < 1 || !written.startsWith("/", space + 1)) {
            problems.error(node.location(), "'" + written + "' is no operation", "Write it like 'GET /invoices/{id}'");
            return;
        }
        OperationKey key = new OperationKey(written.substring(0, space), written.substring(space + 1));
        nodes.known(node, Set.of("method", "arguments", "query", "names", "pages", "form", "parts", "paging"));
        Node decision = node.get("paging");
        if (decision != null) {
            paging.put(key, new LockedPaging.Row(decision.toJson(), LockedApi.at("operations", written, "paging")));
        }
        String method = name(node, "method");
        if (method != null) {
            Node arguments = node.get("arguments");
            operations.put(
                    key,
                    new LockedApi.Call(
                            method,
                            arguments == null ? null : nodes.texts(arguments),
                            node.get("query") == null ? null : name(node, "query"),
                            rows(node.get("names")),
                            node.get("pages") == null ? null : name(node, "pages"),
                            node.get("form") == null ? null : name(node, "form"),
                            rows(node.get("parts"))));
        }
    }

    private void type(String name, Node node) {
        nodes.known(node, TYPE);
        isName(name, node);
        Node other = names.putIfAbsent(name.toLowerCase(Locale.ROOT), node);
        if (other != null) {
            problems.error(
                    node.location(),
                    "The name '" + name + "' stands here and at " + other.location() + ", but for case",
                    "Change one of the two, since both would be the same file on some machines");
        }
        Node at = node.get("at");
        if (at == null) {
            problems.error(node.location(), "Nothing says what '" + name + "' is", "Add at, or remove this row");
            return;
        }
        SortedSet<String> all = new TreeSet<>();
        for (Node place : at instanceof ListNode list ? list.elements() : List.of(at)) {
            String text = nodes.text(place);
            Node twice = text == null ? null : places.putIfAbsent(text, place);
            if (twice != null) {
                problems.error(
                        place.location(),
                        "'" + text + "' is another type at " + twice.location() + " already",
                        "Remove one of the two lines");
            } else if (text != null) {
                all.add(text);
            }
        }
        types.put(name, new LockedApi.Type(all, rows(node.get("names")), made.of(node)));
    }

    private SortedMap<String, String> rows(@Nullable Node node) {
        SortedMap<String, String> rows = new TreeMap<>();
        if (node != null) {
            nodes.each(node, (wire, name) -> {
                String text = nodes.text(name);
                if (text != null && isName(text, name)) {
                    rows.put(wire, text);
                }
            });
        }
        return rows;
    }

    private @Nullable String name(Node node, String key) {
        Node value = node.get(key);
        if (value == null) {
            problems.error(
                    node.location(), "The row lacks '" + key + "'", "Add it, or remove the row and run quire:lock");
            return null;
        }
        String text = nodes.text(value);
        return text != null && isName(text, value) ? text : null;
    }

    private boolean isName(String name, Node at) {
        boolean right = PLAIN.matcher(name).matches() && SourceVersion.isName(name, SourceVersion.RELEASE_17);
        if (!right) {
            problems.error(
                    at.location(), "'" + name + "' is no name in Java", "Write letters and digits, a letter first");
        }
        return right;
    }
}
