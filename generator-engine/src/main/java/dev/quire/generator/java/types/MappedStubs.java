package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.JavaNames;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Stands for the user's classes where a client is compiled without them: empty classes, and constants that are null. They are
 * compiled against, and never part of a client.
 */
public final class MappedStubs {
    private static final String CODEC = "dev.quire.client.json.JsonCodec";

    private final SortedMap<String, Set<String>> members = new TreeMap<>();

    private MappedStubs() {}

    /** The sources, by path. */
    public static SortedMap<String, String> of(TypeOptions options) {
        MappedStubs stubs = new MappedStubs();
        new TreeMap<>(options.codecMappings()).forEach((written, constant) -> {
            String type = options.importMappings().getOrDefault(written, written);
            String known = type.indexOf('.') < 0 ? JdkTypes.qualified(type) : null;
            stubs.add(known == null ? type : known, constant);
        });
        SortedMap<String, String> sources = new TreeMap<>();
        stubs.members.keySet().stream()
                .filter(type -> !stubs.isNested(type))
                .forEach(type -> sources.put(type.replace('.', '/') + ".java", stubs.source(type)));
        return sources;
    }

    private void add(String type, String constant) {
        int dot = constant.lastIndexOf('.');
        if (dot > 0 && JavaNames.isQualified(type) && JavaNames.isQualified(constant)) {
            type(type);
            type(constant.substring(0, dot));
            members(constant.substring(0, dot))
                    .add("public static final " + CODEC + '<' + type + "> " + constant.substring(dot + 1) + " = null;");
        }
    }

    /** Of the JDK's and the runtime's own there is no need. */
    private void type(String name) {
        boolean known = name.startsWith("java.") || name.startsWith("dev.quire.client.") || name.indexOf('.') < 0;
        if (!known) {
            members(name);
            String outer = name.substring(0, name.lastIndexOf('.'));
            if (Character.isUpperCase(simple(outer).charAt(0))) {
                type(outer);
            }
        }
    }

    private Set<String> members(String type) {
        return members.computeIfAbsent(type, name -> new TreeSet<>());
    }

    private boolean isNested(String type) {
        return members.containsKey(type.substring(0, type.lastIndexOf('.')));
    }

    private String source(String type) {
        return "package " + type.substring(0, type.lastIndexOf('.')) + ";\n" + declaration(type, "");
    }

    private String declaration(String type, String modifier) {
        StringBuilder text = new StringBuilder("public " + modifier + "class " + simple(type) + " {\n");
        members(type).forEach(member -> text.append(member).append('\n'));
        for (Map.Entry<String, Set<String>> other : new TreeMap<>(members).entrySet()) {
            if (other.getKey().substring(0, other.getKey().lastIndexOf('.')).equals(type)) {
                text.append(declaration(other.getKey(), "static "));
            }
        }
        return text.append("}\n").toString();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
