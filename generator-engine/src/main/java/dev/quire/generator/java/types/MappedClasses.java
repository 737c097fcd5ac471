package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.OptionUse;
import dev.quire.generator.java.types.JavaType.JsonForm;
import dev.quire.generator.java.types.JavaType.Mapped;
import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Classes that options name, by short names or in full, and what reads and writes each. Options may come from others, such as a
 * shared parent: nothing of them gets into code that is not a name.
 */
final class MappedClasses {
    private final Map<String, String> imports;
    private final Map<String, String> codecs = new TreeMap<>();
    private final OptionUse importUse;
    private final OptionUse codecUse;
    private final Set<String> wanted = new TreeSet<>();
    private final Problems problems;

    MappedClasses(TypeOptions options, Problems problems) {
        this.imports = options.importMappings();
        this.problems = problems;
        this.importUse = new OptionUse("importMappings", imports.keySet());
        this.codecUse = new OptionUse("codecMappings", options.codecMappings().keySet());
        new TreeMap<>(options.codecMappings()).forEach(this::codec);
    }

    private void codec(String written, String constant) {
        String qualified = qualified("codecMappings", written, written);
        if (!isClass(constant) || constant.indexOf('.') == constant.lastIndexOf('.')) {
            problems.error(
                    "codecMappings: '" + constant + "' is no constant of a class in a package",
                    "Write it as package.Class.CONSTANT, such as " + proposal(written));
        } else if (qualified != null) {
            codecs.put(qualified, constant);
        }
    }

    /** The qualified name of a class, as options write it; null when it is none, which is reported. */
    @Nullable
    String qualified(String option, String key, String written) {
        importUse.ask(written);
        String name = imports.getOrDefault(written, written);
        if (name.indexOf('.') < 0) {
            String known = JdkTypes.qualified(name);
            name = known == null ? name : known;
        }
        if (name.equals("byte[]") || isClass(name)) {
            wanted.add(name);
            return name;
        }
        problems.error(
                option + ": '" + (name.isEmpty() ? key : name) + "' is no class with its package"
                        + (name.isEmpty() ? "; an entry is written as key=value" : ""),
                name.isEmpty() || name.indexOf('.') >= 0
                        ? "Write it like com.example.Money, without type arguments"
                        : "Write it in full, or add <importMapping>" + name + "=com.example." + name
                                + "</importMapping> to <importMappings>");
        return null;
    }

    private static boolean isClass(String name) {
        return name.indexOf('.') > 0 && JavaNames.isQualified(name);
    }

    /** How a class is that kind of JSON; null when nothing says it. */
    @Nullable
    JavaType type(String qualified, JsonForm form) {
        codecUse.ask(qualified);
        codecUse.ask(simple(qualified));
        String codec = codecs.get(qualified);
        return codec == null ? JdkTypes.of(qualified, form) : new Mapped(qualified, codec, form);
    }

    /** A kind of JSON, to users. */
    static String words(JsonForm form) {
        return switch (form) {
            case TEXT -> "a string in JSON";
            case NUMBER -> "a number in JSON";
            case BOOLEAN -> "true or false in JSON";
            case ARRAY -> "an array in JSON";
            case OBJECT -> "an object in JSON";
            case ANY -> "JSON of any kind";
        };
    }

    /** The line that gives a class its codec. */
    static String remedy(String qualified) {
        return "Add <codecMappings><codecMapping>" + qualified + '=' + proposal(qualified)
                + "</codecMapping></codecMappings> to the plugin's configuration, where the constant is a"
                + " dev.quire.client.json.JsonCodec<" + simple(qualified) + '>';
    }

    private static String proposal(String qualified) {
        int dot = qualified.lastIndexOf('.');
        String owner = dot < 0 || qualified.startsWith("java.") ? "com.example" : qualified.substring(0, dot);
        String constant = simple(qualified)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9_]", "")
                .toUpperCase(Locale.ROOT);
        return owner + ".Codecs." + constant;
    }

    private static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** Warns of what nothing asked for. */
    void reportUnused(TypeOptions options, Set<String> schemas, Problems problems) {
        for (String name : importUse.unused()) {
            String qualified = String.valueOf(options.importMappings().get(name));
            if (!wanted.contains(qualified)) {
                problems.warning(
                        "importMappings: '" + name + "' does nothing, no other option calls a class so",
                        importRemedy(name, qualified, schemas));
            }
        }
        codecUse.report(problems, "no type or schema that the operations use is mapped to it");
    }

    /** Long ago importMappings kept models from being generated, and many still write it so. */
    private String importRemedy(String name, String qualified, Set<String> schemas) {
        if (schemas.contains(name)) {
            return "To have the class in place of a model write <schemaMappings><schemaMapping>" + name + '='
                    + qualified + "</schemaMapping></schemaMappings>";
        }
        String nearest = Nearest.of(name, importUse.asked());
        return nearest == null ? "Take the line out" : "Did you mean \"" + nearest + "\"? Else take the line out";
    }
}
