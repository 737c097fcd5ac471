package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingScheme;
import dev.quire.generator.view.PagesView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the view of what a paged operation returns. */
public final class PagesAssembler {
    private static final String PAGING = "dev.quire.client.paging.";

    private final ApiContext context;

    /** Of what was decided. */
    public PagesAssembler(ApiContext context) {
        this.context = context;
    }

    /** The view of what an operation lists. */
    public PagesView view(OperationFacts operation, PagedOperation paging) {
        String base = base(paging);
        Imports imports = context.imports()
                .add("dev.quire.client.http.Call", PAGING + base, PAGING + "Walk", PAGING + "WalkPlan");
        JavaType body = bodyType(operation);
        String bodyType = imports.type(body);
        boolean generic = bodyType.contains("<");
        imports.add("java.util.List");
        String itemType = imports.type(itemType(operation, paging));
        List<String> steps = new WalkSteps(paging, imports, this::descriptor).steps();
        String key = Javadoc.code(operation.source().key().toString());
        return new PagesView(
                context.client().basePackage(),
                imports.lines(),
                Javadoc.at(0).html("What " + key + " lists, page by page.").lines(),
                context.apiNames().pagesType(operation),
                base,
                itemType,
                bodyType,
                JavaText.literal(paging.scheme().word()),
                steps,
                generic ? "List<" + bodyType + "> bodies" : bodyType + "... bodies",
                generic ? "bodies" : "List.of(bodies)");
    }

    private JavaType bodyType(OperationFacts operation) {
        Schema schema = operation.result().schema();
        return schema == null ? JavaType.JSON : context.catalog().type(schema, "");
    }

    /** What is walked over: what the bodies list, else they themselves. */
    JavaType itemType(OperationFacts operation, PagedOperation paging) {
        return paging.items() == null
                ? bodyType(operation)
                : item(operation.result().schema(), paging.items());
    }

    private static String base(PagedOperation paging) {
        if (paging.scheme() == PagingScheme.PAGE_NUMBER || paging.scheme() == PagingScheme.OFFSET_LIMIT) {
            return "IndexedPagedCall";
        }
        return paging.previous().isEmpty() ? "PagedCall" : "BiPagedCall";
    }

    /** The expression of another operation that answers the following pages; null when there is none of this id. */
    private @Nullable String descriptor(String operationId, Imports imports) {
        return context.operations().stream()
                .filter(operation -> operationId.equals(operation.source().operationId()))
                .map(operation -> {
                    imports.add("dev.quire.client.http.Operation");
                    return new OperationDescriptors(context).expression(operation, imports);
                })
                .findFirst()
                .orElse(null);
    }

    private JavaType item(@Nullable Schema body, BodyPath items) {
        Schema at = body;
        String member = "";
        for (String step : items.steps()) {
            at = at == null ? null : member(at, step);
            member = step;
        }
        JavaType list = at == null ? JavaType.JSON : context.catalog().type(at, member);
        return list instanceof JavaType.ListOf found ? found.items() : JavaType.JSON;
    }

    private @Nullable Schema member(Schema schema, String step) {
        Shape shape = context.api().resolve(schema).shape();
        if (shape instanceof Shape.ObjectShape object) {
            return object.properties().stream()
                    .filter(property -> property.name().equals(step))
                    .map(Shape.Property::schema)
                    .findFirst()
                    .orElse(object.additional());
        }
        return shape instanceof Shape.Array array && step.matches("-?\\d+") ? array.items() : null;
    }
}
