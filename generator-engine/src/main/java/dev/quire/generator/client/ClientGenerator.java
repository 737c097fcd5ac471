package dev.quire.generator.client;

import dev.quire.generator.java.ClientNames;
import dev.quire.generator.java.ClientViews;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.output.OutputException;
import dev.quire.generator.output.OutputFolder;
import dev.quire.generator.output.OutputReport;
import dev.quire.generator.paging.DecisionLine;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.PagingPlanner;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.render.TemplateException;
import dev.quire.generator.render.TemplateSources;
import dev.quire.generator.render.Templates;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates a client:
 *
 * <ol>
 *   <li>check the options;
 *   <li>read the description: pages, overlays, references;
 *   <li>make the model of it;
 *   <li>plan how each operation pages;
 *   <li>make the views of everything that is generated;
 *   <li>end here when anything is wrong, with all of it;
 *   <li>print the views with templates;
 *   <li>add the pruned description and the configuration;
 *   <li>write what changed.
 * </ol>
 *
 * <p>The same input gives the same bytes, whatever the machine, the folder, the locale and the time zone are.
 */
public final class ClientGenerator {

    private ClientGenerator() {}

    /**
     * Generates a client into the folders of the options. All files are made before the first one is written.
     *
     * @throws SpecException when the description, the options, a template or an output folder is wrong; with all problems
     * @throws java.io.UncheckedIOException when a file can not be read or written
     */
    public static ClientReport generate(ClientOptions options) {
        Problems problems = new Problems();
        try {
            return generate(options, problems);
        } catch (TemplateException e) {
            problems.error(e.getMessage(), e.remedy());
        } catch (OutputException e) {
            problems.error(e.getMessage(), e.remedy());
        }
        throw new SpecException(problems.errors());
    }

    private static ClientReport generate(ClientOptions options, Problems problems) {
        // 1. Check the options.
        OptionCheck.check(options, problems);
        problems.throwIfErrors();
        // 2. Read the description.
        ParsedSpec spec = SpecReader.read(new SpecSource(List.of(options.spec()), options.overlays()), problems);
        // 3. Make the model of it.
        ApiModel api = ModelReader.read(spec, problems);
        // 4. Plan how each operation pages.
        PagingPlan plan = PagingPlanner.plan(api, problems);
        // 5. Make the views.
        ClientNames names = new ClientNames(options.basePackage(), options.clientName());
        ClientViews.Result views = ClientViews.of(api, plan, names, options.moduleName(), options.names(), problems);
        // 6. End here when anything is wrong.
        problems.throwIfErrors();
        // 7. Print the views.
        Templates templates = new Templates(new TemplateSources(options.templatesDirectory()));
        List<SourceFile> sources = views.views().stream().map(templates::render).toList();
        // 8. Add the pruned description and the configuration.
        List<SourceFile> resources = List.of(PrunedSpec.of(spec, views.operations()), Configuration.of(options, spec));
        // 9. Write what changed.
        List<String> paging = plan.decisions().entrySet().stream()
                .map(decision -> DecisionLine.of(decision.getKey(), decision.getValue()))
                .toList();
        return write(options, sources, resources, paging, problems);
    }

    private static ClientReport write(
            ClientOptions options,
            List<SourceFile> sources,
            List<SourceFile> resources,
            List<String> paging,
            Problems problems) {
        OutputFolder folder = new OutputFolder(options.outputDirectory());
        OutputFolder resourceFolder = new OutputFolder(options.resourcesDirectory());
        if (folder.isSameAs(resourceFolder)) {
            List<SourceFile> all = new ArrayList<>(sources);
            all.addAll(resources);
            OutputReport none = new OutputReport(List.of(), List.of(), List.of());
            return new ClientReport(folder.write(all), none, paging, problems.warnings());
        }
        resourceFolder.check(resources);
        return new ClientReport(folder.write(sources), resourceFolder.write(resources), paging, problems.warnings());
    }
}
