package dev.quire.generator.lock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The schemas of a lock's types: those of the description where it has them, else what the lock's rows make. */
public final class FormerTypes {
    /** The row of members that have a type but no names. */
    public static final String ADDITIONAL = "{}";

    /** The row of the union of what extends an object. */
    public static final String VARIANT = "|";

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final LockedApi locked;
    private final Map<String, SpecPointer> described = new TreeMap<>();
    private final Map<SpecPointer, Schema> added = new TreeMap<>();

    /** Of a lock and the API that it is for. */
    public FormerTypes(LockedApi locked, LockedTypes types, ApiModel api) {
        this.locked = locked;
        if (locked.types().values().stream().anyMatch(type -> !type.made().equals(LockedApi.Made.NOTHING))) {
            api.schemas().values().forEach(schema -> described(types.name(schema.pointer()), schema));
            types.inline()
                    .forEach(inline -> described(types.name(inline.schema().pointer()), inline.schema()));
            locked.types().forEach(this::former);
        }
    }

    private void described(@Nullable String name, Schema schema) {
        if (name != null && !described.containsKey(name)) {
            boolean named = schema.componentName() != null;
            described.put(name, named ? schema.pointer() : LockedApi.at("types", name));
            if (!named) {
                added.put(LockedApi.at("types", name), schema);
            }
        }
    }

    private void former(String name, LockedApi.Type row) {
        SpecPointer at = LockedApi.at("types", name);
        Shape shape = described.containsKey(name) ? null : shape(name, row);
        if (shape != null) {
            added.put(at, Schema.of(at, shape, false));
        }
    }

    /** What references to the lock's types lead to, beside the named schemas of the description. */
    public Map<SpecPointer, Schema> schemas() {
        return added;
    }

    private @Nullable Shape shape(String name, LockedApi.Type row) {
        if (!row.made().branches().isEmpty()) {
            return new Shape.Union(
                    branches(name), discriminator(name, row.made().discriminator(), new LinkedHashMap<>()));
        } else if (row.made().values() != null) {
            return values(row, row.made().values().equals("integer"));
        }
        return row.made().members().isEmpty()
                ? null
                : object(row.made().members(), LockedApi.at("types", name, "members"));
    }

    private static Shape values(LockedApi.Type row, boolean numeric) {
        List<JsonNode> values = new ArrayList<>();
        for (String value : row.names().keySet()) {
            if (!numeric) {
                values.add(TextNode.valueOf(value));
            } else if (WHOLE.matcher(value).matches()) {
                values.add(LongNode.valueOf(Long.parseLong(value)));
            }
        }
        return numeric ? new Shape.Numeric(true, null, values) : new Shape.Text(null, values);
    }

    private Shape object(Map<String, String> rows, SpecPointer at) {
        List<Shape.Property> members = new ArrayList<>();
        Schema additional = null;
        Schema variants = null;
        for (Map.Entry<String, String> row : rows.entrySet()) {
            SpecPointer place = at.child(row.getKey());
            if (row.getKey().equals(ADDITIONAL)) {
                additional = LockedWords.schema(row.getValue(), place, this::named);
            } else if (row.getKey().equals(VARIANT)) {
                variants = LockedWords.schema(row.getValue(), place, this::named);
            } else {
                members.add(LockedWords.member(row.getKey(), row.getValue(), place, this::named));
            }
        }
        return new Shape.ObjectShape(members, additional, false, variants);
    }

    /** What a union of the lock can be. */
    List<Schema> branches(String union) {
        return made(union).branches().keySet().stream()
                .map(type -> LockedWords.schema(type, branch(union, type), this::named))
                .filter(branch -> !(branch.shape() instanceof Shape.Any))
                .toList();
    }

    /** By which values the lock tells the branches of a union apart, after those that are known; null by none. */
    Shape.@Nullable Discriminator discriminator(
            String union, @Nullable String property, Map<String, SpecPointer> known) {
        if (property == null) {
            return null;
        }
        Map<String, SpecPointer> mapping = new LinkedHashMap<>(known);
        if (property.equals(made(union).discriminator())) {
            made(union)
                    .branches()
                    .forEach(
                            (type, values) -> values.forEach(value -> mapping.putIfAbsent(value, branch(union, type))));
        }
        return new Shape.Discriminator(property, mapping, true);
    }

    private LockedApi.Made made(String type) {
        LockedApi.Type row = locked.types().get(type);
        return row == null ? LockedApi.Made.NOTHING : row.made();
    }

    private static SpecPointer branch(String union, String type) {
        return LockedApi.at("types", union, "branches", type);
    }

    /** What the lock has for several branches that made no union; null by none. */
    @Nullable
    Shape plain(String place, SpecPointer at) {
        String type = locked.plain().get(place);
        return type == null ? null : LockedWords.schema(type, at, this::named).shape();
    }

    private Shape named(String type) {
        SpecPointer target = described.get(type);
        if (target == null && !made(type).equals(LockedApi.Made.NOTHING)) {
            target = LockedApi.at("types", type);
        }
        return target == null ? new Shape.Any() : new Shape.Reference(target);
    }
}
