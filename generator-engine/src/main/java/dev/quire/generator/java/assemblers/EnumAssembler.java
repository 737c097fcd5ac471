package dev.quire.generator.java.assemblers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameKeeper;
import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.model.Shape;
import dev.quire.generator.view.EnumView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the view of an open enum. A constant that a lock holds stays when its value leaves the description. */
public final class EnumAssembler {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final String JSON = "dev.quire.client.json.";

    private final ClientNames client;
    private final TypeCatalog catalog;
    private final JavaNames names;
    private final NameKeeper keeper;

    /** Of the types that were found. */
    public EnumAssembler(ClientNames client, TypeCatalog catalog, JavaNames names, NameKeeper keeper) {
        this.client = client;
        this.catalog = catalog;
        this.names = names;
        this.keeper = keeper;
    }

    /** The view of an enum. */
    public EnumView view(TypeCatalog.Entry entry) {
        boolean numeric = entry.schema().shape() instanceof Shape.Numeric;
        Set<String> described = new LinkedHashSet<>();
        values(entry.schema().shape()).forEach(value -> described.add(value.asText()));
        Set<String> values = new LinkedHashSet<>(described);
        values.addAll(locked(entry, numeric));
        NameScope.Names constants = keeper.constantsOf(
                entry.name(),
                NameScope.ofMembers(Set.of("CODEC")),
                values.stream()
                        .map(value -> names.wanted(value, value, names::constant, "_VALUE"))
                        .toList());
        Imports imports = Imports.ofModel(client, catalog).add(JSON + "Codecs", JSON + "JsonCodec", JSON + "OpenEnum");
        return new EnumView(
                client.modelPackage(),
                imports.lines(),
                TypeDocs.of(entry.schema()),
                catalog.annotations(entry, List.of()),
                entry.name(),
                numeric ? "Long" : "String",
                numeric ? "Codecs.INTEGER" : "Codecs.STRING",
                values.stream()
                        .map(value -> new EnumView.ConstantView(
                                entry.name(),
                                constants.of(value),
                                numeric ? "long" : "String",
                                numeric ? value + 'L' : JavaText.literal(value),
                                !described.contains(value)))
                        .toList());
    }

    /** The values that the lock knows, as far as they can be values of this kind. */
    private List<String> locked(TypeCatalog.Entry entry, boolean numeric) {
        LockedApi.Type row = keeper.locked().types().get(entry.name());
        return row == null
                ? List.of()
                : row.names().keySet().stream()
                        .filter(value -> !numeric || WHOLE.matcher(value).matches())
                        .toList();
    }

    private static List<JsonNode> values(Shape shape) {
        return shape instanceof Shape.Numeric number ? number.values() : ((Shape.Text) shape).values();
    }
}
