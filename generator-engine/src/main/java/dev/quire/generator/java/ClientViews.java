package dev.quire.generator.java;

import dev.quire.generator.java.assemblers.ApiAssembler;
import dev.quire.generator.java.assemblers.ApiContext;
import dev.quire.generator.java.assemblers.ClientAssembler;
import dev.quire.generator.java.assemblers.EnumAssembler;
import dev.quire.generator.java.assemblers.FormAssembler;
import dev.quire.generator.java.assemblers.ModelAssembler;
import dev.quire.generator.java.assemblers.OverviewAssembler;
import dev.quire.generator.java.assemblers.PagesAssembler;
import dev.quire.generator.java.assemblers.ParameterTypes;
import dev.quire.generator.java.assemblers.QueryAssembler;
import dev.quire.generator.java.assemblers.SendRules;
import dev.quire.generator.java.assemblers.UnionAssembler;
import dev.quire.generator.java.connection.Connection;
import dev.quire.generator.java.naming.ApiNames;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameKeeper;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.operations.OperationFactsReader;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.java.types.TypeMappings;
import dev.quire.generator.java.types.TypeReader;
import dev.quire.generator.lock.LockDifferences;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.view.ClientOverview;
import dev.quire.generator.view.FileView;
import dev.quire.generator.view.ModuleInfoView;
import dev.quire.generator.view.PackageInfoView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a model and its paging plan to the views of everything that is generated. */
public final class ClientViews {
    private final ApiContext context;
    private final List<FileView> views = new ArrayList<>();

    private ClientViews(ApiContext context) {
        this.context = context;
    }

    /**
     * The views of a client, and which operations it offers.
     *
     * @param operations method and path of each operation that can be called
     * @param types where each type of the model package is described, by simple name
     * @param decided all names and what types are made of, for a lock; made when it is asked for
     * @param differences what the rules would decide differently from the lock, one line each
     * @param overview what extra templates see; made when it is asked for
     * @param origins where everything comes from; made when it is asked for
     */
    public record Result(
            List<FileView> views,
            Set<OperationKey> operations,
            SortedMap<String, SpecPointer> types,
            Supplier<LockedApi> decided,
            List<String> differences,
            Supplier<ClientOverview> overview,
            Supplier<Origins> origins) {}

    /**
     * Makes all views of a client. What can not be generated is reported and left out.
     *
     * @param moduleName null for no module
     * @param locked what has been decided before
     */
    public static Result of(
            ApiModel api,
            PagingPlan plan,
            ClientNames client,
            @Nullable String moduleName,
            CodeOptions options,
            LockedApi locked,
            Problems problems) {
        JavaNames names = new JavaNames(options.names());
        TypeMappings mappings = TypeMappings.read(options.types(), problems);
        ApiContext context = decide(api, plan, client, names, mappings, locked, problems);
        // 4. Make the views.
        ClientViews made = new ClientViews(context);
        made.client();
        made.models();
        made.packages(moduleName);
        // 5. Tell what was decided, and what the lock decided otherwise.
        Decided decided = new Decided(context);
        decided.reportStaleRows();
        names.reportUnused(problems);
        mappings.reportUnused(problems);
        List<String> differences = List.of();
        if (!locked.equals(LockedApi.NONE)) {
            ApiContext byRules = decide(api, plan.byRules(), client, names, mappings, LockedApi.NONE, new Problems());
            differences = LockDifferences.of(locked, new Decided(byRules).names(), plan);
        }
        List<FileView> views = List.copyOf(made.views);
        return new Result(
                views,
                context.keys(),
                context.catalog().places(),
                decided::all,
                differences,
                () -> new OverviewAssembler(context, views).overview(),
                () -> new OriginReader(context).read());
    }

    private static ApiContext decide(
            ApiModel api,
            PagingPlan plan,
            ClientNames client,
            JavaNames names,
            TypeMappings mappings,
            LockedApi locked,
            Problems problems) {
        // 1. Decide what each operation needs.
        TypeReader types = new TypeReader(api, mappings, locked);
        ApiModel whole = types.api();
        List<OperationFacts> operations =
                new OperationFactsReader(whole, plan, locked, types.locked(), problems).read();
        // 2. Find and name the types that they use.
        NameKeeper keeper = new NameKeeper(locked, problems);
        TypeCatalog catalog = TypeCatalog.of(types, names, operations, keeper, problems);
        // 3. Name everything else.
        Set<String> models =
                catalog.entries().stream().map(TypeCatalog.Entry::name).collect(Collectors.toSet());
        ApiNames apiNames = new ApiNames(client, names, operations, models, keeper);
        return new ApiContext(
                whole,
                client,
                names,
                catalog,
                apiNames,
                new ParameterTypes(whole, catalog),
                keeper,
                new SendRules(whole, problems),
                Connection.of(whole, operations, names, problems),
                operations);
    }

    private void client() {
        views.add(new ClientAssembler(context).view());
        ApiAssembler apis = new ApiAssembler(context);
        context.apiNames().byTag().forEach((tag, operations) -> views.add(apis.view(tag, operations, tagDoc(tag))));
        QueryAssembler queries = new QueryAssembler(context);
        FormAssembler forms = new FormAssembler(context);
        PagesAssembler pages = new PagesAssembler(context);
        for (OperationFacts operation : context.operations()) {
            if (!operation.optional().isEmpty()) {
                views.add(queries.view(operation));
            }
            if (operation.form() != null) {
                views.add(forms.view(operation, operation.form()));
            }
            if (operation.paging() != null) {
                views.add(pages.view(operation, operation.paging()));
            }
        }
    }

    private static List<String> tagDoc(String tag) {
        return Javadoc.at(0).html("Operations of " + Javadoc.text(tag) + '.').lines();
    }

    private void models() {
        ModelAssembler models = new ModelAssembler(
                context.client(), context.catalog(), context.names(), context.keeper(), context.sendRules());
        EnumAssembler enums = new EnumAssembler(context.client(), context.catalog(), context.names(), context.keeper());
        UnionAssembler unions = new UnionAssembler(context.client(), context.catalog());
        for (TypeCatalog.Entry entry : context.catalog().entries()) {
            Shape shape = entry.schema().shape();
            if (shape instanceof Shape.ObjectShape) {
                views.add(models.view(entry));
            } else if (shape instanceof Shape.Union) {
                views.add(unions.view(entry));
            } else {
                views.add(enums.view(entry));
            }
        }
    }

    private void packages(@Nullable String moduleName) {
        String title = Javadoc.text(context.api().title());
        List<String> packages = new ArrayList<>(List.of(context.client().basePackage()));
        views.add(packageInfo(packages.get(0), "Client of " + title + '.'));
        if (!context.catalog().entries().isEmpty()) {
            packages.add(context.client().modelPackage());
            views.add(packageInfo(packages.get(1), "What " + title + " sends and takes."));
        }
        if (moduleName != null) {
            views.add(new ModuleInfoView(
                    Javadoc.at(0).html("Client of " + title + '.').lines(), moduleName, packages));
        }
    }

    private static PackageInfoView packageInfo(String name, String doc) {
        return new PackageInfoView(name, Javadoc.at(0).html(doc).lines());
    }
}
