package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameKeeper;
import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.naming.ReservedNames;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.lock.FormerTypes;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.view.ModelView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Makes the view of a model. */
public final class ModelAssembler {
    private static final String JSON = "dev.quire.client.json.";

    private final ClientNames client;
    private final TypeCatalog catalog;
    private final JavaNames names;
    private final NameKeeper keeper;
    private final SendRules sending;

    /** Of the types that were found. */
    public ModelAssembler(
            ClientNames client, TypeCatalog catalog, JavaNames names, NameKeeper keeper, SendRules sending) {
        this.client = client;
        this.catalog = catalog;
        this.names = names;
        this.keeper = keeper;
        this.sending = sending;
    }

    /** The view of an object. */
    public ModelView view(TypeCatalog.Entry entry) {
        Shape.ObjectShape object = (Shape.ObjectShape) entry.schema().shape();
        Imports imports = Imports.ofModel(client, catalog)
                .add(JSON + "FieldValues", JSON + "Model", JSON + "ModelBuilder", JSON + "ModelCodec");
        NameScope.Names members = members(entry.name(), object);
        List<ModelView.FieldView> fields = new ArrayList<>();
        for (Shape.Property property : object.properties()) {
            fields.add(field(entry, property, members.of(property.name()), fields, imports));
        }
        SortedMap<String, TypeCatalog.Entry> unions = catalog.unionsOf(entry);
        List<ModelView.AdditionalView> additional = additional(object, members, imports);
        return new ModelView(
                client.modelPackage(),
                imports.lines(),
                TypeDocs.of(entry.schema()),
                catalog.annotations(entry, unions.values()),
                entry.name(),
                unions.isEmpty() ? "" : " implements " + String.join(", ", unions.keySet()),
                fields,
                additional,
                variants(entry.name(), object, members, imports));
    }

    private NameScope.Names members(String type, Shape.ObjectShape object) {
        List<NameScope.Wanted> wanted = new ArrayList<>();
        object.properties().forEach(p -> wanted.add(names.wantedProperty(p.name(), p.name())));
        if (object.additional() != null) {
            List<String> choices = List.of("additionalMembers", "otherAdditionalMembers", "allOtherAdditionalMembers");
            wanted.add(new NameScope.Wanted(FormerTypes.ADDITIONAL, NameScope.Wanted.MADE, choices));
        }
        if (object.variants() != null) {
            wanted.add(new NameScope.Wanted(
                    FormerTypes.VARIANT, NameScope.Wanted.MADE, List.of("variant", "actualVariant")));
        }
        return keeper.membersOf(type, NameScope.ofMembers(ReservedNames.MODEL_MEMBERS), wanted);
    }

    private ModelView.FieldView field(
            TypeCatalog.Entry entry,
            Shape.Property property,
            String name,
            List<ModelView.FieldView> before,
            Imports imports) {
        Schema schema = property.schema();
        JavaType type = catalog.type(schema, property.name());
        boolean nullable = schema.nullable();
        boolean maybeNull = nullable || !property.required();
        String typeName = imports.type(type, maybeNull);
        List<String> doc =
                TypeDocs.ofMember(schema, type instanceof JavaType.Declared ? schema : catalog.resolve(schema));
        int index = before.size();
        boolean apart =
                index == 0 || !doc.isEmpty() || !before.get(index - 1).doc().isEmpty();
        return new ModelView.FieldView(
                apart,
                doc,
                schema.docs().deprecated(),
                typeName,
                name,
                (maybeNull ? "optional(" : "required(") + index + ')',
                typeName + " value",
                "set(" + index + ", value)",
                row(property, nullable, type, imports) + rules(entry, property));
    }

    private static String row(Shape.Property property, boolean nullable, JavaType type, Imports imports) {
        String presence = property.required() ? (nullable ? "nullable" : "required") : "optional";
        if (nullable && !property.required()) {
            presence = "optionalNullable";
        }
        String secret = Secrets.isSecret(property, type) ? ".secret()" : "";
        return presence + '(' + JavaText.literal(property.name()) + ", " + imports.codec(type) + ')' + secret;
    }

    /** What the member must be in requests; what only comes in answers is not held to anything. */
    private String rules(TypeCatalog.Entry entry, Shape.Property property) {
        if (!catalog.isSent(entry)) {
            return "";
        }
        List<Schema> schemas = entry.schemas().stream()
                .map(schema -> schema.shape() instanceof Shape.ObjectShape object
                        ? object.properties().stream()
                        : Stream.<Shape.Property>empty())
                .map(all -> all.filter(other -> other.name().equals(property.name()))
                        .map(Shape.Property::schema)
                        .findFirst()
                        .orElse(property.schema()))
                .toList();
        boolean readOnly = property.required() && schemas.stream().anyMatch(Schema::readOnly);
        return (readOnly ? ".rule(\"readOnly\", true)" : "") + SendRules.steps(sending.of(schemas), ".rule(");
    }

    private List<ModelView.AdditionalView> additional(
            Shape.ObjectShape object, NameScope.Names members, Imports imports) {
        Schema schema = object.additional();
        if (schema == null) {
            return List.of();
        }
        JavaType type = catalog.type(schema, "");
        String all = members.of(FormerTypes.ADDITIONAL);
        imports.add("java.util.Map");
        return List.of(new ModelView.AdditionalView(
                imports.type(type, schema.nullable()),
                all,
                all.substring(0, all.length() - 1),
                "additional(" + imports.codec(type) + ')'));
    }

    private List<ModelView.VariantsView> variants(
            String base, Shape.ObjectShape object, NameScope.Names members, Imports imports) {
        Schema union = object.variants();
        return union != null && catalog.type(union, "") instanceof JavaType.Declared declared && catalog.has(declared)
                ? List.of(new ModelView.VariantsView(base, imports.type(declared), members.of(FormerTypes.VARIANT)))
                : List.of();
    }
}
