package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.naming.ApiNames;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.text.AnyText;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.view.ApiOverview;
import dev.quire.generator.view.ApiView.MethodView;
import dev.quire.generator.view.ClientOverview;
import dev.quire.generator.view.EnumView;
import dev.quire.generator.view.FileView;
import dev.quire.generator.view.ModelOverview;
import dev.quire.generator.view.ModelView;
import dev.quire.generator.view.OperationOverview;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes what extra templates see. Members and constants are called as in the views of their files. */
public final class OverviewAssembler {
    private final ApiContext context;
    private final ClientNames client;
    private final Map<String, FileView> models;
    private final Imports imports;
    private final ApiAssembler methods;
    private final PagesAssembler pages;

    /** Of what was decided, and the files that come of it. */
    public OverviewAssembler(ApiContext context, List<FileView> views) {
        this.context = context;
        this.client = context.client();
        this.models = views.stream()
                .filter(view -> view.packageName().equals(client.modelPackage()))
                .collect(Collectors.toMap(FileView::className, Function.identity()));
        this.imports = Imports.inFull(client, context.catalog());
        this.methods = new ApiAssembler(context);
        this.pages = new PagesAssembler(context);
    }

    /** The client as extra templates see it. */
    public ClientOverview overview() {
        List<ApiOverview> apis = new ArrayList<>();
        context.apiNames().byTag().forEach((tag, operations) -> apis.add(api(tag, operations)));
        return new ClientOverview(
                client.basePackage(),
                path(client.basePackage()),
                client.clientType(),
                client.clientName(),
                AnyText.of(context.api().title()),
                AnyText.of(context.api().version()),
                apis,
                context.catalog().entries().stream().map(this::model).toList());
    }

    private static String path(String packageName) {
        return packageName.replace('.', '/');
    }

    private ApiOverview api(String tag, List<OperationFacts> operations) {
        return new ApiOverview(
                client.basePackage(),
                path(client.basePackage()),
                client.clientType(),
                context.apiNames().apiType(tag),
                context.apiNames().accessor(tag),
                AnyText.of(tag),
                operations.stream().map(this::operation).toList());
    }

    private OperationOverview operation(OperationFacts operation) {
        ApiNames names = context.apiNames();
        ArgumentList arguments = ArgumentList.of(operation, context).get(0);
        MethodView method = methods.method(operation, imports);
        String name = names.method(operation);
        boolean optional = !operation.optional().isEmpty();
        boolean paged = operation.paging() != null;
        return new OperationOverview(
                client.basePackage(),
                path(client.basePackage()),
                client.clientType(),
                names.apiType(operation.tag()),
                names.accessor(operation.tag()),
                name,
                JavaNames.upper(name),
                operation.source().key().method(),
                AnyText.ofPath(operation.source().key().path()),
                JavaText.literal(operation.source().key().path()),
                AnyText.of(operation.id()),
                JavaText.literal(operation.id()),
                AnyText.of(operation.source().summary()),
                operation.source().deprecated(),
                method.parameters(),
                arguments.passed(),
                arguments.arguments().stream().map(this::argument).toList(),
                optional,
                optional ? inBase(names.queryType(operation)) : "",
                paged ? inBase(method.type()) : method.type(),
                method.type().equals("void"),
                paged,
                operation.paging() == null ? "" : imports.type(pages.itemType(operation, operation.paging())));
    }

    private String inBase(String type) {
        return client.basePackage() + '.' + type;
    }

    private OperationOverview.ArgumentOverview argument(ArgumentList.Argument argument) {
        Parameter parameter = argument.parameter();
        return new OperationOverview.ArgumentOverview(
                argument.name(),
                imports.type(argument.type(), argument.nullable()),
                parameter == null ? "body" : parameter.in().name().toLowerCase(Locale.ROOT),
                JavaText.literal(parameter == null ? "" : parameter.name()));
    }

    private ModelOverview model(TypeCatalog.Entry entry) {
        Schema schema = entry.schema();
        FileView view = models.get(entry.name());
        return new ModelOverview(
                client.modelPackage(),
                path(client.modelPackage()),
                client.clientType(),
                entry.name(),
                AnyText.of(schema.docs().description()),
                schema.docs().deprecated(),
                view instanceof ModelView,
                view instanceof EnumView,
                schema.shape() instanceof Shape.Union,
                view instanceof ModelView object ? fields((Shape.ObjectShape) schema.shape(), object) : List.of(),
                view instanceof EnumView values ? constants(values) : List.of());
    }

    private List<ModelOverview.FieldOverview> fields(Shape.ObjectShape object, ModelView view) {
        List<ModelOverview.FieldOverview> fields = new ArrayList<>();
        for (Shape.Property property : object.properties()) {
            ModelView.FieldView field = view.fields().get(fields.size());
            boolean sure = property.required() && !property.schema().nullable();
            JavaType type = context.catalog().type(property.schema(), property.name());
            fields.add(new ModelOverview.FieldOverview(
                    field.name(),
                    JavaText.literal(property.name()),
                    imports.type(type, !sure),
                    sure,
                    field.deprecated(),
                    AnyText.of(description(property.schema()))));
        }
        return fields;
    }

    private static @Nullable String description(Schema schema) {
        return schema.docs().description();
    }

    private static List<ModelOverview.ConstantOverview> constants(EnumView view) {
        return view.constants().stream()
                .map(constant -> new ModelOverview.ConstantOverview(constant.name(), constant.literal()))
                .toList();
    }
}
