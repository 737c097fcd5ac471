package dev.quire.generator.java;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.view.ModelView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the view of a model. */
final class ModelAssembler {
    private static final String JSON = "dev.quire.client.json.";

    private final ClientNames client;
    private final TypeCatalog catalog;
    private final JavaNames names;

    ModelAssembler(ClientNames client, TypeCatalog catalog, JavaNames names) {
        this.client = client;
        this.catalog = catalog;
        this.names = names;
    }

    ModelView view(TypeCatalog.Entry entry) {
        Shape.ObjectShape object = (Shape.ObjectShape) entry.schema().shape();
        Imports imports = client.modelImports(catalog)
                .add(JSON + "FieldValues", JSON + "Fields", JSON + "Model", JSON + "ModelBuilder", JSON + "ModelCodec");
        NameScope.Names members = members(object);
        List<ModelView.FieldView> fields = new ArrayList<>();
        for (Shape.Property property : object.properties()) {
            fields.add(field(property, members.of(property.name()), fields.size(), imports));
        }
        List<String> unions = catalog.unionsOf(entry);
        List<ModelView.AdditionalView> additional = additional(object, members.all(), imports);
        return new ModelView(
                client.modelPackage(),
                imports.lines(),
                TypeDocs.of(entry.schema()),
                entry.name(),
                unions.isEmpty() ? "" : " implements " + String.join(", ", unions),
                JavaText.literal(entry.name()),
                fields,
                additional);
    }

    private NameScope.Names members(Shape.ObjectShape object) {
        return NameScope.ofMembers(ReservedNames.MODEL_MEMBERS)
                .decide(object.properties().stream()
                        .map(p -> names.wanted(p.name(), p.name(), names::member, "Value"))
                        .collect(Collectors.toList()));
    }

    private ModelView.FieldView field(Shape.Property property, String name, int index, Imports imports) {
        Schema schema = property.schema();
        JavaType type = catalog.type(schema, property.name());
        boolean nullable = schema.nullable();
        boolean maybeNull = nullable || !property.required();
        String typeName = imports.type(type, maybeNull);
        return new ModelView.FieldView(
                TypeDocs.ofMember(schema, type instanceof JavaType.Declared ? schema : catalog.resolve(schema)),
                schema.docs().deprecated(),
                typeName,
                name,
                (maybeNull ? "optional(" : "required(") + index + ')',
                typeName + " value",
                "set(" + index + ", value)",
                row(property, nullable, type, imports));
    }

    private static String row(Shape.Property property, boolean nullable, JavaType type, Imports imports) {
        String presence = property.required() ? (nullable ? "nullable" : "required") : "optional";
        if (nullable && !property.required()) {
            presence = "optionalNullable";
        }
        String secret = Secrets.isSecret(property, type) ? ".secret()" : "";
        return presence + '(' + JavaText.literal(property.name()) + ", " + imports.codec(type) + ')' + secret;
    }

    private List<ModelView.AdditionalView> additional(Shape.ObjectShape object, Set<String> members, Imports imports) {
        Schema schema = object.additional();
        if (schema == null) {
            return List.of();
        }
        JavaType type = catalog.type(schema, "");
        Set<String> taken = new HashSet<>(members);
        taken.addAll(ReservedNames.MODEL_MEMBERS);
        imports.add("java.util.Map");
        return List.of(new ModelView.AdditionalView(
                imports.type(type, schema.nullable()),
                free("additionalMembers", taken),
                free("additionalMember", taken),
                "additional(" + imports.codec(type) + ')'));
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free = "other" + JavaNames.upper(free);
        }
        return free;
    }
}
