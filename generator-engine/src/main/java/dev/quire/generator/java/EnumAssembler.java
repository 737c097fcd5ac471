package dev.quire.generator.java;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Shape;
import dev.quire.generator.view.EnumView;
import java.util.List;
import java.util.Set;

/** Makes the view of an open enum. */
final class EnumAssembler {
    private static final String JSON = "dev.quire.client.json.";

    private final ClientNames client;
    private final TypeCatalog catalog;
    private final JavaNames names;
    private final NameKeeper keeper;

    EnumAssembler(ClientNames client, TypeCatalog catalog, JavaNames names, NameKeeper keeper) {
        this.client = client;
        this.catalog = catalog;
        this.names = names;
        this.keeper = keeper;
    }

    EnumView view(TypeCatalog.Entry entry) {
        boolean numeric = entry.schema().shape() instanceof Shape.Numeric;
        List<String> values = values(entry.schema().shape()).stream()
                .map(JsonNode::asText)
                .distinct()
                .toList();
        NameScope.Names constants = keeper.membersOf(
                entry.name(),
                NameScope.ofMembers(Set.of("CODEC")),
                values.stream()
                        .map(value -> names.wanted(value, value, names::constant, "_VALUE"))
                        .toList());
        Imports imports = client.modelImports(catalog).add(JSON + "Codecs", JSON + "JsonCodec", JSON + "OpenEnum");
        return new EnumView(
                client.modelPackage(),
                imports.lines(),
                TypeDocs.of(entry.schema()),
                entry.name(),
                numeric ? "Long" : "String",
                numeric ? "Codecs.INTEGER" : "Codecs.STRING",
                values.stream()
                        .map(value -> constant(entry.name(), value, constants.of(value), numeric))
                        .toList());
    }

    private static EnumView.ConstantView constant(String className, String value, String name, boolean numeric) {
        return new EnumView.ConstantView(
                className, name, numeric ? "long" : "String", numeric ? value + 'L' : JavaText.literal(value));
    }

    private static List<JsonNode> values(Shape shape) {
        return shape instanceof Shape.Numeric number ? number.values() : ((Shape.Text) shape).values();
    }
}
