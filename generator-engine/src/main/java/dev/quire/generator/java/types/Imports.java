package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.naming.ReservedNames;
import dev.quire.generator.java.types.JavaType.Declared;
import dev.quire.generator.java.types.JavaType.ListOf;
import dev.quire.generator.java.types.JavaType.MapOf;
import dev.quire.generator.java.types.JavaType.Mapped;
import dev.quire.generator.java.types.JavaType.Simple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Spells types in one file: by simple name with an import where that name is free, in full where something else has it, or
 * where the file is not known.
 */
public final class Imports {
    private static final String JSON = "dev.quire.client.json.";
    private static final String CODECS = JSON + "Codecs";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final String packageName;
    private final String modelPackage;
    private final TypeCatalog catalog;
    private final Set<String> taken;
    private final boolean inFull;
    private final Map<String, String> imported = new TreeMap<>();

    /**
     * Of a file.
     *
     * @param taken simple names that mean something else here: of other types of the package, of nested types, of what
     *     the template mentions
     */
    public Imports(String packageName, String modelPackage, TypeCatalog catalog, Set<String> taken) {
        this(packageName, modelPackage, catalog, taken, false);
    }

    private Imports(String packageName, String modelPackage, TypeCatalog catalog, Set<String> taken, boolean inFull) {
        this.packageName = packageName;
        this.modelPackage = modelPackage;
        this.catalog = catalog;
        this.taken = taken;
        this.inFull = inFull;
    }

    /** Of a file of the model package. */
    public static Imports ofModel(ClientNames client, TypeCatalog catalog) {
        return new Imports(client.modelPackage(), client.modelPackage(), catalog, Set.of());
    }

    /** Of no file: types are spelled with their packages. */
    public static Imports inFull(ClientNames client, TypeCatalog catalog) {
        return new Imports("", client.modelPackage(), catalog, Set.of(), true);
    }

    /** Imports a type that the file is entitled to call by its simple name. */
    public Imports add(String... qualified) {
        for (String name : qualified) {
            imported.put(simple(name), name);
        }
        return this;
    }

    /** How a type is spelled. */
    public String type(JavaType type) {
        if (type instanceof ListOf list) {
            return name("java.util.List") + '<' + type(list.items(), list.nullableItems()) + '>';
        }
        if (type instanceof MapOf map) {
            return name("java.util.Map") + '<' + name("java.lang.String") + ", "
                    + type(map.values(), map.nullableValues()) + '>';
        }
        if (type instanceof Mapped mapped) {
            return foreign(mapped.name());
        }
        return type instanceof Declared declared && catalog.has(declared)
                ? declared(declared)
                : name(type instanceof Simple simple ? simple.name() : JavaType.JSON.name());
    }

    /** How a type is spelled that may be null. */
    public String type(JavaType type, boolean nullable) {
        String spelled = type(type);
        if (!nullable) {
            return spelled;
        }
        String annotation = '@' + name(NULLABLE) + ' ';
        if (spelled.endsWith("[]")) {
            return spelled.replace("[]", ' ' + annotation + "[]");
        }
        int arguments = spelled.indexOf('<');
        int dot = spelled.lastIndexOf('.', arguments < 0 ? spelled.length() : arguments);
        return dot < 0 ? annotation + spelled : spelled.substring(0, dot + 1) + annotation + spelled.substring(dot + 1);
    }

    /** The expression that is the codec of a type. */
    public String codec(JavaType type) {
        if (type instanceof ListOf list) {
            return name(CODECS) + ".list(" + codec(list.items()) + ')';
        }
        if (type instanceof MapOf map) {
            return name(CODECS) + ".map(" + codec(map.values()) + ')';
        }
        if (type instanceof Mapped mapped) {
            int dot = mapped.codec().lastIndexOf('.');
            return foreign(mapped.codec().substring(0, dot)) + mapped.codec().substring(dot);
        }
        return type instanceof Declared declared && catalog.has(declared)
                ? declared(declared) + ".CODEC"
                : name(CODECS) + '.' + (type instanceof Simple simple ? simple.codec() : JavaType.JSON.codec());
    }

    /** A class that no template knows: it gives way to every name that a file may mention itself. */
    private String foreign(String qualified) {
        String simple = simple(qualified);
        if (inFull || qualified.indexOf('.') < 0) {
            return qualified;
        }
        boolean common = ReservedNames.isCommon(simple) && qualified.startsWith("java.");
        if (common || qualified.equals(imported.get(simple))) {
            return name(qualified);
        }
        boolean free = !imported.containsKey(simple)
                && !taken.contains(simple)
                && !ReservedNames.isMentioned(simple)
                && !catalog.isNamed(simple);
        if (!free) {
            return qualified;
        }
        imported.put(simple, qualified);
        return simple;
    }

    private String declared(Declared type) {
        return name(modelPackage + '.' + catalog.name(type));
    }

    private String name(String qualified) {
        String simple = simple(qualified);
        String own = qualified.substring(0, qualified.length() - simple.length() - 1);
        if (own.equals("java.lang")) {
            return simple;
        }
        if (inFull) {
            return qualified;
        }
        if (own.equals(packageName) || qualified.equals(imported.get(simple))) {
            return simple;
        }
        boolean known = imported.containsKey(simple) || (own.equals(modelPackage) && taken.contains(simple));
        if (known) {
            return qualified;
        }
        imported.put(simple, qualified);
        return simple;
    }

    private static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** What the file imports, sorted. Types of the model package need most of the runtime's JSON side and get all of it. */
    public List<String> lines() {
        boolean model = packageName.equals(modelPackage);
        return imported.values().stream()
                .filter(name -> !name.startsWith("java.lang."))
                .map(name -> model && name.equals(JSON + simple(name)) ? JSON + '*' : name)
                .distinct()
                .sorted()
                .toList();
    }
}
