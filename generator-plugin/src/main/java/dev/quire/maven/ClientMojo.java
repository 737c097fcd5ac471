package dev.quire.maven;

import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.render.TemplateOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that are about one client. */
abstract class ClientMojo extends OptionsMojo {
    /**
     * The description: an OpenAPI document in YAML or JSON, a Markdown page that holds one, or a folder of these. Default:
     * {@code src/main/openapi}; without a POM {@code openapi.yaml}, {@code openapi.json} or {@code swagger.json} in this
     * folder, else all descriptions in it.
     */
    @Parameter(property = "quire.spec")
    private @Nullable File spec;

    /** OpenAPI Overlay documents, applied in this order. */
    @Parameter(property = "quire.overlays")
    private List<File> overlays = List.of();

    /**
     * Package of the client; its models go into the package {@code model} below it. Required; without a POM it is named for
     * the client.
     */
    @Parameter(property = "quire.basePackage")
    private @Nullable String basePackage;

    /**
     * Name of the API in Java: {@code Stripe} gives {@code StripeClient}. Required; without a POM it is the name of the
     * description's file or folder.
     */
    @Parameter(property = "quire.clientName")
    private @Nullable String clientName;

    /** Name of the Java module that the client is to be; without one, no {@code module-info.java} is written. */
    @Parameter(property = "quire.moduleName")
    private @Nullable String moduleName;

    /** A folder with templates of your own, which replace those of the same name. */
    @Parameter(property = "quire.templatesDirectory")
    private @Nullable File templatesDirectory;

    /**
     * Templates that make files beside ours: each with {@code template} (a file of the folder of templates), {@code scope}
     * ({@code client}, {@code api}, {@code operation} or {@code model}: what it makes a file for each of) and {@code path}
     * (where each file goes; it may use the tags of the template).
     */
    @Parameter
    private List<ExtraTemplate> extraTemplates = List.of();

    /** What has been decided, as {@code quire:lock} writes it. Default: {@code quire.lock} beside the description, if any. */
    @Parameter(property = "quire.lock")
    private @Nullable File lock;

    /**
     * How operations page, where the description does not say it: rules with {@code operations} (an operationId, or a method
     * and a path, with {@code *}) and {@code paging} (what {@code x-pagination} could say).
     */
    @Parameter
    private List<Rule> pagination = List.of();

    /** More such rules: a YAML or JSON map from operations to what {@code x-pagination} could say. */
    @Parameter(property = "quire.pagination")
    private @Nullable File paginationFile;

    /** What the user said, and the defaults. Plain loops: a cold JVM takes longer for a stream than for all the rest. */
    ClientOptions options(OutputFolders folders) {
        boolean inProject = project().getBasedir() != null;
        Path description = Defaults.spec(spec, base(), inProject);
        String name = Defaults.clientName(clientName, description, inProject);
        List<Path> overlayFiles = new ArrayList<>();
        for (File overlay : overlays) {
            overlayFiles.add(overlay.toPath());
        }
        List<dev.quire.generator.render.ExtraTemplate> extra = new ArrayList<>();
        for (ExtraTemplate template : extraTemplates) {
            extra.add(template.read());
        }
        List<PagingOptions.Rule> rules = new ArrayList<>();
        for (Rule rule : pagination) {
            rules.add(rule.read());
        }
        return new ClientOptions(
                description,
                overlayFiles,
                Defaults.basePackage(basePackage, name, inProject),
                name,
                moduleName,
                folders.sources(),
                folders.resources(),
                new TemplateOptions(templatesDirectory == null ? null : templatesDirectory.toPath(), extra),
                filter(),
                code(),
                new PagingOptions(rules, paginationFile == null ? null : paginationFile.toPath()),
                lock == null ? null : lock.toPath());
    }
}
