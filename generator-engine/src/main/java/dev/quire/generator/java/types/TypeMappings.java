package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.OptionUse;
import dev.quire.generator.java.types.JavaType.JsonForm;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.Problems;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes that stand for types and schemas as the user wants it. Remembers what was asked for and what was of use. */
public final class TypeMappings {
    private final TypeOptions options;
    private final MappedClasses classes;
    private final Problems problems;
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> schemas = new TreeMap<>();
    private final OptionUse typeUse;
    private final OptionUse schemaUse;
    private final Set<String> refused = new TreeSet<>();

    private TypeMappings(TypeOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
        this.classes = new MappedClasses(options, problems);
        this.typeUse = new OptionUse("typeMappings", options.typeMappings().keySet());
        this.schemaUse =
                new OptionUse("schemaMappings", options.schemaMappings().keySet());
    }

    /** Reads the options; what is wrong with them is reported, and left out. */
    public static TypeMappings read(TypeOptions options, Problems problems) {
        TypeMappings mappings = new TypeMappings(options, problems);
        new TreeMap<>(options.typeMappings()).forEach((word, written) -> {
            if (TypeWords.CONTAINERS.contains(word)) {
                mappings.container(word, written);
            } else {
                mappings.add(mappings.types, "typeMappings", word, written);
            }
        });
        new TreeMap<>(options.schemaMappings())
                .forEach((name, written) -> mappings.add(mappings.schemas, "schemaMappings", name, written));
        return mappings;
    }

    private void add(Map<String, String> known, String option, String key, String written) {
        String qualified = classes.qualified(option, key, written);
        if (qualified != null) {
            known.put(key, qualified);
        }
    }

    private void container(String word, String written) {
        typeUse.use(word);
        String simple = written.substring(written.lastIndexOf('.') + 1);
        if (!Set.of("List", "Map").contains(simple)) {
            problems.warning(
                    "typeMappings: lists are java.util.List here and maps java.util.Map, so '" + word + '=' + written
                            + "' does nothing",
                    "Take the line out");
        }
    }

    /** The type that stands for a named schema; null when that has one of its own. */
    @Nullable
    JavaType ofSchema(String name, Shape shape) {
        schemaUse.ask(name);
        String qualified = schemas.get(name);
        return qualified == null ? null : type("schemaMappings", name, qualified, form(shape));
    }

    /** Whether a named schema has no type of its own. */
    boolean hasSchema(String name) {
        return schemas.containsKey(name);
    }

    /** The type that stands for all of a shape; null when the rules decide. */
    @Nullable
    JavaType of(Shape shape) {
        for (String word : types.isEmpty() ? Set.<String>of() : TypeWords.of(shape)) {
            typeUse.ask(word);
            String qualified = types.get(word);
            if (qualified != null) {
                return type("typeMappings", word, qualified, form(shape));
            }
        }
        return null;
    }

    private JavaType type(String option, String key, String qualified, JsonForm form) {
        JavaType type = classes.type(qualified, form);
        if (type != null) {
            return type;
        }
        if (refused.add(qualified + form)) {
            problems.error(
                    option + ": '" + key + "' is to be " + qualified + ", and no codec says how that is "
                            + MappedClasses.words(form),
                    MappedClasses.remedy(qualified));
        }
        return JavaType.JSON;
    }

    private static JsonForm form(Shape shape) {
        if (shape instanceof Shape.Text) {
            return JsonForm.TEXT;
        } else if (shape instanceof Shape.Numeric) {
            return JsonForm.NUMBER;
        } else if (shape instanceof Shape.Bool) {
            return JsonForm.BOOLEAN;
        } else if (shape instanceof Shape.Array) {
            return JsonForm.ARRAY;
        }
        return shape instanceof Shape.ObjectShape ? JsonForm.OBJECT : JsonForm.ANY;
    }

    /** Warns of what nothing asked for. */
    public void reportUnused(Problems problems) {
        typeUse.report(problems, "the operations use no type that is called so");
        schemaUse.report(problems, "no operation uses a schema of this name");
        classes.reportUnused(options, schemaUse.asked(), problems);
    }
}
