package dev.quire.generator.java;

import dev.quire.generator.java.assemblers.ApiContext;
import dev.quire.generator.java.naming.ApiNames;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.model.Content;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Response;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.SecurityScheme;
import dev.quire.generator.model.Server;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Remembers which nodes of the description everything that was named comes from. */
final class OriginReader {
    private final ApiContext context;
    private final SortedMap<String, Origins.Origin> elements = new TreeMap<>();

    OriginReader(ApiContext context) {
        this.context = context;
    }

    Origins read() {
        context.catalog().entries().forEach(this::type);
        context.apiNames().byTag().forEach((tag, operations) -> operations.forEach(one -> operation(tag, one)));
        context.api().securitySchemes().values().forEach(this::scheme);
        context.connection().servers().byVariable().forEach(this::variable);
        return new Origins(elements);
    }

    private void scheme(SecurityScheme scheme) {
        String method = context.connection().ofScheme(scheme.name());
        SortedSet<SpecPointer> own = new TreeSet<>(List.of(scheme.pointer(), SpecPointer.ROOT.child("security")));
        for (OperationFacts facts : context.operations()) {
            boolean asks = facts.source().security().stream()
                    .anyMatch(one -> one.scopes().containsKey(scheme.name()));
            if (asks) {
                own.add(facts.source().pointer().child("security"));
            }
        }
        put(context.client().clientType() + '.' + method, new Origins.Origin(own, new TreeSet<>()));
    }

    private void variable(String name, List<Server> servers) {
        SortedSet<SpecPointer> own = new TreeSet<>();
        servers.forEach(server -> own.add(server.pointer()));
        put(
                context.client().clientType() + '.' + context.connection().ofVariable(name),
                new Origins.Origin(own, new TreeSet<>()));
    }

    private void type(TypeCatalog.Entry entry) {
        Map<String, String> accessors = context.keeper().decidedFor(entry.name());
        for (Schema schema : entry.schemas()) {
            put(entry.name(), schema);
            if (schema.shape() instanceof Shape.ObjectShape object) {
                for (Shape.Property property : object.properties()) {
                    String accessor = accessors.getOrDefault(property.name(), property.name());
                    put(entry.name() + '.' + accessor, property.schema());
                }
            }
        }
    }

    private void operation(String tag, OperationFacts operation) {
        ApiNames names = context.apiNames();
        Operation source = operation.source();
        Origins.Origin origin = new Origins.Origin(new TreeSet<>(List.of(source.pointer())), used(source));
        put(context.client().clientType() + '.' + names.accessor(tag), origin);
        put(names.apiType(tag), origin);
        put(names.apiType(tag) + '.' + names.method(operation), origin);
        if (operation.paging() != null) {
            put(names.pagesType(operation), origin);
        }
        if (!operation.optional().isEmpty()) {
            String query = names.queryType(operation);
            Map<String, String> methods = context.keeper().decidedFor(operation);
            put(query, origin);
            for (Parameter parameter : operation.optional()) {
                String method = methods.getOrDefault(parameter.name(), parameter.name());
                SortedSet<SpecPointer> own = new TreeSet<>(
                        List.of(parameter.pointer(), parameter.schema().pointer()));
                put(query + '.' + method, new Origins.Origin(own, used(parameter.schema())));
            }
        }
    }

    private void put(String element, Schema schema) {
        put(element, new Origins.Origin(new TreeSet<>(List.of(schema.pointer())), used(schema)));
    }

    private void put(String element, Origins.Origin origin) {
        elements.merge(element, origin, Origins.Origin::and);
    }

    private static SortedSet<SpecPointer> used(Operation operation) {
        SortedSet<SpecPointer> used = new TreeSet<>();
        for (Parameter parameter : operation.parameters()) {
            used.add(parameter.pointer());
            collect(parameter.schema(), used);
        }
        if (operation.body() != null) {
            used.add(operation.body().pointer());
            collect(operation.body().contents(), used);
        }
        for (Response response : operation.responses().values()) {
            used.add(response.pointer());
            collect(response.contents(), used);
        }
        return used;
    }

    private static void collect(List<Content> contents, SortedSet<SpecPointer> used) {
        for (Content content : contents) {
            if (content.schema() != null) {
                collect(content.schema(), used);
            }
        }
    }

    private static SortedSet<SpecPointer> used(Schema schema) {
        SortedSet<SpecPointer> used = new TreeSet<>();
        collect(schema, used);
        return used;
    }

    /** References are not followed: who they lead to has an origin of his own. */
    private static void collect(Schema schema, SortedSet<SpecPointer> used) {
        Shape shape = schema.shape();
        if (shape instanceof Shape.Reference reference) {
            used.add(reference.target());
        } else if (shape instanceof Shape.Array array) {
            collect(array.items(), used);
        } else if (shape instanceof Shape.Union union) {
            union.branches().forEach(branch -> collect(branch, used));
        } else if (shape instanceof Shape.ObjectShape object) {
            object.properties().forEach(property -> collect(property.schema(), used));
            if (object.additional() != null) {
                collect(object.additional(), used);
            }
            if (object.variants() != null) {
                collect(object.variants(), used);
            }
        }
    }
}
