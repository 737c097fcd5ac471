package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.DistinctBranches;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.java.types.JavaType.Declared;
import dev.quire.generator.java.types.JavaType.JsonForm;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.model.Shape;
import dev.quire.generator.view.UnionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the view of a union. */
public final class UnionAssembler {
    private static final String JSON = "dev.quire.client.json.";
    private static final Map<JsonForm, String> NESTED = Map.of(
            JsonForm.TEXT, "Text",
            JsonForm.NUMBER, "Numeric",
            JsonForm.BOOLEAN, "Bool",
            JsonForm.ARRAY, "Items",
            JsonForm.OBJECT, "Members",
            JsonForm.ANY, "Members");
    private static final Map<JsonForm, String> KINDS = Map.of(
            JsonForm.TEXT, "STRING",
            JsonForm.NUMBER, "NUMBER",
            JsonForm.BOOLEAN, "BOOLEAN",
            JsonForm.ARRAY, "ARRAY",
            JsonForm.OBJECT, "OBJECT",
            JsonForm.ANY, "OBJECT");

    private final ClientNames client;
    private final TypeCatalog catalog;

    /** Of the types that were found. */
    public UnionAssembler(ClientNames client, TypeCatalog catalog) {
        this.client = client;
        this.catalog = catalog;
    }

    /** The view of a union. */
    public UnionView view(TypeCatalog.Entry entry) {
        Shape.Union union = (Shape.Union) entry.schema().shape();
        Imports imports = Imports.ofModel(client, catalog).add(JSON + "JsonValue", JSON + "UnionCodec");
        Set<String> permitted = new TreeSet<>();
        List<TypeCatalog.Entry> mentioned = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<UnionView.ValueView> values = new ArrayList<>();
        List<String> former = new ArrayList<>();
        for (DistinctBranches.Branch branch : catalog.branches(union)) {
            catalog.mentioned(branch.type(), mentioned);
            if (branch.type() instanceof Declared model && model.json() == JsonForm.OBJECT) {
                permitted.add(catalog.name(model));
                if (branch.isFormer()) {
                    former.add(catalog.name(model));
                }
                rows.add(modelRow(union, branch, catalog.name(model) + ".CODEC"));
            } else {
                String nested = Objects.requireNonNull(NESTED.get(branch.type().form()));
                permitted.add(entry.name() + '.' + nested);
                rows.add(valueRow(branch.type(), nested, imports));
                values.add(value(entry, branch, nested, imports));
            }
        }
        if (union.discriminator() != null) {
            rows.add(
                    0, "discriminator(" + JavaText.literal(union.discriminator().property()) + ')');
        }
        String unknown = catalog.unknown(entry);
        permitted.add(unknown);
        return new UnionView(
                client.modelPackage(),
                imports.lines(),
                TypeDocs.of(entry.schema(), withoutFormer(former)),
                catalog.annotations(entry, mentioned),
                entry.name(),
                String.join(", ", permitted),
                unknown,
                rows,
                values);
    }

    private static String withoutFormer(List<String> former) {
        return former.isEmpty()
                ? ""
                : "The description no longer has "
                        + former.stream()
                                .sorted()
                                .map(name -> "{@link " + name + '}')
                                .collect(Collectors.joining(", "))
                        + " here.";
    }

    private static String modelRow(Shape.Union union, DistinctBranches.Branch branch, String codec) {
        List<String> values = new ArrayList<>();
        if (union.discriminator() != null) {
            new TreeMap<>(union.discriminator().mapping()).forEach((value, target) -> {
                if (branch.sources().contains(target)) {
                    values.add(value);
                }
            });
        }
        return (branch.isFormer() ? "formerModel(" : "model(")
                + codec
                + (values.isEmpty() ? "" : ", " + JavaText.literals(values))
                + ')';
    }

    private static String valueRow(JavaType type, String nested, Imports imports) {
        imports.add(JSON + "JsonKind");
        return "value(JsonKind." + KINDS.get(type.form()) + ", " + nested + ".class, " + imports.codec(type) + ", "
                + nested + "::new, " + nested + "::value)";
    }

    private static UnionView.ValueView value(
            TypeCatalog.Entry entry, DistinctBranches.Branch branch, String nested, Imports imports) {
        String description =
                branch.schema() == null ? null : branch.schema().docs().description();
        Javadoc doc = Javadoc.at(4).markdown(description);
        boolean gone = branch.isFormer();
        List<String> lines = gone
                ? doc.htmlTag("@deprecated", "the description no longer has this branch.")
                        .lines()
                : doc.lines();
        return new UnionView.ValueView(lines, gone, nested, imports.type(branch.type()), entry.name());
    }
}
