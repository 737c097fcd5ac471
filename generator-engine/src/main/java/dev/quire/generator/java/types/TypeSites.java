package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.Words;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.types.JavaType.Declared;
import dev.quire.generator.lock.FormerBranches;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks everything that operations use, and the named schemas that a lock holds, and finds the types to generate, each with all
 * the places it stands at.
 */
final class TypeSites {
    private final TypeReader types;
    private final JavaNames names;
    private final SortedMap<String, Site> sites = new TreeMap<>();
    private final SortedSet<String> maps = new TreeSet<>();
    private final SortedMap<String, Use> plain = new TreeMap<>();
    private final Set<SpecPointer> visited = new HashSet<>();
    private final Set<Schema> filed = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean branches = true;

    TypeSites(TypeReader types, JavaNames names) {
        this.types = types;
        this.names = names;
    }

    /**
     * A type to generate.
     *
     * @param schemas the schemas that it is made of: one, or several inline ones that are the same to Java
     * @param component its name in the description, null for inline schemas
     * @param places where inline schemas stand
     * @param at the places of the schemas, as locks write them
     */
    record Site(
            String key, @Nullable String component, List<Schema> schemas, List<Place> places, SortedSet<String> at) {}

    /**
     * Where an inline schema stands.
     *
     * @param parent the key of the type around it, null for none
     * @param words what it is to the parent, as part of a Java name
     */
    record Place(@Nullable String parent, String words) {}

    /** A schema, and the property or parameter that it stands at. */
    record Use(Schema schema, String member) {}

    /** The types by key, after all operations were walked. */
    SortedMap<String, Site> of(List<OperationFacts> operations) {
        operations.forEach(this::visit);
        types.held().forEach(held -> visit(held, "", new Place(null, "")));
        return sites;
    }

    /** The keys of the types that something else than branches of unions leads to. */
    Set<String> withoutBranches(List<OperationFacts> operations) {
        branches = false;
        operations.forEach(this::visit);
        return sites.keySet();
    }

    private void visit(OperationFacts operation) {
        String name = names.type(operation.name());
        visitRequest(operation, name);
        visitAnswers(operation, name);
    }

    private void visitAnswers(OperationFacts operation, String name) {
        if (operation.result().schema() != null) {
            visitResult(operation, operation.result().schema(), name);
            operation.result().alike().forEach(schema -> visitResult(operation, schema, name));
        }
        for (OperationFacts.ErrorBody error : operation.errors()) {
            visit(error.schema(), "", new Place(null, "ErrorBody"));
            visit(error.schema(), "", new Place(null, name + "Error"));
        }
    }

    /** The several branches in answers that make no union, by place. */
    SortedMap<String, Use> answeredPlain(List<OperationFacts> operations) {
        operations.forEach(operation -> visitAnswers(operation, names.type(operation.name())));
        return plain;
    }

    /** The several branches that make no union, by place, after all operations were walked. */
    SortedMap<String, Use> plain() {
        return plain;
    }

    /** The keys of the types that requests hold. */
    Set<String> sent(List<OperationFacts> operations) {
        operations.forEach(operation -> visitRequest(operation, names.type(operation.name())));
        return sites.keySet();
    }

    private void visitRequest(OperationFacts operation, String name) {
        operation.positional().forEach(p -> visit(p.schema(), p.name(), at(name, p.name())));
        operation.optional().forEach(p -> visit(p.schema(), p.name(), at(name, p.name())));
        operation.bodies().forEach(body -> visitBody(body, name));
    }

    private void visitBody(OperationFacts.RequestBody body, String operation) {
        Schema schema = body.schema();
        switch (body.kind()) {
            case JSON, FORM -> visit(schema, "", new Place(null, operation + "Request"));
            case MULTIPART ->
                body.parts().stream()
                        .filter(part -> !part.file())
                        .map(OperationFacts.FormPart::property)
                        .forEach(part -> visit(part.schema(), part.name(), at(operation, part.name())));
            case UPLOAD, TEXT -> {}
        }
    }

    /** The places of objects that are no types, after all operations were walked. */
    SortedSet<String> maps() {
        return maps;
    }

    private Place at(String operation, String parameter) {
        return new Place(null, operation + names.type(parameter));
    }

    /** What {@code getInvoice} answers is an {@code Invoice}, and so are the items of what {@code listInvoices} answers. */
    private void visitResult(OperationFacts operation, Schema schema, String name) {
        String noun = Words.noun(names.method(operation.name()));
        boolean onlyItems = operation.paging() != null && types.isMapped(schema);
        Shape shape = onlyItems ? types.resolve(schema).shape() : schema.shape();
        boolean list = shape instanceof Shape.ObjectShape object
                && object.properties().stream().anyMatch(TypeSites::isEnvelope);
        if (list && !noun.isEmpty()) {
            for (Shape.Property property : ((Shape.ObjectShape) shape).properties()) {
                if (isEnvelope(property) && property.schema().shape() instanceof Shape.Array array) {
                    visit(array.items(), property.name(), new Place(null, Words.singular(noun)));
                }
            }
        } else if (schema.shape() instanceof Shape.Array array && !noun.isEmpty()) {
            visit(array.items(), "", new Place(null, Words.singular(noun)));
        } else if (!noun.isEmpty()) {
            visit(schema, "", new Place(null, noun));
        }
        visit(schema, "", new Place(null, name + "Response"));
    }

    private static boolean isEnvelope(Shape.Property property) {
        return Words.isEnvelope(property.name()) && property.schema().shape() instanceof Shape.Array;
    }

    private void visit(@Nullable Schema schema, String member, Place place) {
        if (schema != null) {
            visitSeen(types.seen(schema), member, place);
        }
    }

    private void visitSeen(Schema schema, String member, Place place) {
        if (schema.shape() instanceof Shape.Reference reference) {
            if (visited.add(reference.target())) {
                component(reference);
            }
        } else if (isDeclared(schema, member)) {
            String key = types.key(schema, member);
            Site site = sites.computeIfAbsent(
                    key, k -> new Site(k, null, new ArrayList<>(), new ArrayList<>(), new TreeSet<>()));
            boolean news = !site.places().contains(place);
            add(site, schema);
            if (news) {
                site.places().add(place);
            }
            inside(schema, member, new Place(key, ""));
        } else {
            filePlain(schema, member);
            inside(schema, member, place);
        }
    }

    private void filePlain(Schema schema, String member) {
        String at = types.locked().place(schema.pointer());
        boolean several = schema.severalInOne() || schema.shape() instanceof Shape.Union;
        if ((several || types.locked().isPlain(at)) && !FormerBranches.isFormer(schema)) {
            plain.putIfAbsent(at, new Use(schema, member));
        }
    }

    private void add(Site site, Schema schema) {
        if (filed.add(schema)) {
            site.schemas().add(schema);
        }
        site.at().addAll(types.locked().places(schema.pointer()));
    }

    private boolean isDeclared(Schema schema, String member) {
        return types.type(schema, member) instanceof Declared declared
                && declared.key().equals(types.key(schema, member));
    }

    private void component(Shape.Reference reference) {
        Schema schema = types.target(reference);
        String key = types.key(reference);
        String name = types.name(reference);
        if (types.isMapped(reference)) {
            return;
        }
        if (schema.shape() instanceof Shape.Reference alias) {
            if (visited.add(alias.target())) {
                component(alias);
            }
        } else if (types.type(reference) instanceof Declared declared
                && declared.key().equals(key)) {
            Site site = sites.computeIfAbsent(
                    key, k -> new Site(k, name, new ArrayList<>(), new ArrayList<>(), new TreeSet<>()));
            add(site, schema);
            inside(schema, "", new Place(key, ""));
        } else {
            filePlain(schema, "");
            inside(schema, "", new Place(null, names.type(name)));
        }
    }

    private void inside(Schema schema, String member, Place place) {
        Shape shape = schema.shape();
        if (shape instanceof Shape.Array array) {
            String words = place.words().isEmpty() ? "" : Words.singular(place.words());
            visit(array.items(), member, new Place(place.parent(), words.isEmpty() ? "Item" : words));
        } else if (shape instanceof Shape.ObjectShape object) {
            String at = types.locked().place(schema.pointer());
            boolean map = object.properties().isEmpty() || types.locked().isMap(schema.pointer());
            if (map && !FormerBranches.isFormer(schema)) {
                maps.add(at);
            }
            for (Shape.Property property : map ? List.<Shape.Property>of() : object.properties()) {
                visit(
                        property.schema(),
                        property.name(),
                        new Place(place.parent(), place.words() + names.type(property.name())));
            }
            if (object.additional() != null) {
                visit(object.additional(), "", new Place(place.parent(), place.words() + "Value"));
            }
            if (!map) {
                visit(object.variants(), "", new Place(place.parent(), place.words() + "Variant"));
            }
        } else if (shape instanceof Shape.Union union && branches) {
            union(union, place);
        }
    }

    private void union(Shape.Union union, Place place) {
        for (DistinctBranches.Branch branch : DistinctBranches.of(union, types).branches()) {
            if (branch.schema() != null) {
                visit(branch.schema(), "", new Place(place.parent(), place.words() + distinction(branch.schema())));
            }
        }
    }

    /** What sets an object apart from the union's others: the one value that a member has, or its first member. */
    private String distinction(Schema branch) {
        if (!(branch.shape() instanceof Shape.ObjectShape object)
                || object.properties().isEmpty()) {
            return "";
        }
        for (Shape.Property property : object.properties()) {
            if (property.schema().shape() instanceof Shape.Text text
                    && text.values().size() == 1) {
                return names.type(text.values().get(0).asText());
            }
        }
        return "With" + names.type(object.properties().get(0).name());
    }
}
