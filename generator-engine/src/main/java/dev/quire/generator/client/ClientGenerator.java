package dev.quire.generator.client;

import dev.quire.generator.java.ClientViews;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.lock.Lock;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.PagingPlanner;
import dev.quire.generator.paging.extensions.PagingRules;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.ParserCheck;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.util.List;

/**
 * Generates a client:
 *
 * <ol>
 *   <li>check the options and the templates;
 *   <li>read the description: pages, overlays, references;
 *   <li>make the model of it; let Swagger Parser look for more mistakes;
 *   <li>read what has been decided before: the lock;
 *   <li>plan how each operation pages;
 *   <li>make the views of everything that is generated;
 *   <li>print the views with templates;
 *   <li>add the pruned description and the configuration;
 *   <li>print the user's extra templates;
 *   <li>look whether all of it can be written;
 *   <li>end here when anything is wrong, with all of it;
 *   <li>write what changed.
 * </ol>
 *
 * <p>The same input gives the same bytes, whatever the machine, the folder, the locale and the time zone are. What is wrong
 * is collected: a step goes on with what the step before could make of its input.
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
        return generate(options, RunOptions.none());
    }

    /**
     * The same, under circumstances.
     *
     * @throws SpecException when the description, the options, a template or an output folder is wrong, or when there are
     *     warnings and they are to be errors; with all problems
     * @throws java.io.UncheckedIOException when a file can not be read or written
     */
    public static ClientReport generate(ClientOptions options, RunOptions run) {
        Problems problems = new Problems();
        try {
            return generate(options, run, problems);
        } catch (RuntimeException e) {
            // A step that stumbles over what is known to be wrong has no news.
            problems.throwIfErrors();
            throw e;
        }
    }

    private static ClientReport generate(ClientOptions options, RunOptions run, Problems problems) {
        // 1. Check the options and the templates.
        OptionCheck.check(options, problems);
        OptionCheck.checkLock(options, problems);
        Printing printing = new Printing(options.templates(), problems);
        printing.check();
        // 2. Read the description.
        run.progress().accept("Reading the description");
        ParsedSpec spec = SpecReader.read(new SpecSource(List.of(options.spec()), options.overlays()), problems);
        // 3. Make the model of it.
        ApiModel api = ModelReader.read(spec, options.filter(), problems);
        ParserCheck.report(spec, problems);
        // 4. Read what has been decided before.
        Lock lock = Lock.read(Lock.file(options.spec(), options.lock()), spec, problems);
        // 5. Plan how each operation pages.
        run.progress().accept("Planning how operations page");
        PagingRules rules = PagingRules.read(options.paging(), problems);
        PagingPlan plan = PagingPlanner.plan(api, lock.paging(), rules, problems);
        // 6. Make the views.
        run.progress().accept("Naming and typing");
        ClientNames names = new ClientNames(options.basePackage(), options.clientName());
        ClientViews.Result views =
                ClientViews.of(api, plan, names, options.moduleName(), options.code(), lock.api(), problems);
        // 7. Print the views.
        run.progress().accept("Printing " + views.views().size() + " files");
        GeneratedFiles files = new GeneratedFiles(problems);
        printing.print(views.views(), files);
        // 8. Add the pruned description and the configuration.
        files.add(PrunedSpec.of(options, spec, views.operations()), "Quire itself");
        files.add(Configuration.of(options, spec), "Quire itself");
        // 9. Print the user's extra templates.
        printing.printExtra(views.overview(), files);
        // 10. Look whether all of it can be written.
        Output output = new Output(options, run);
        output.check(files.sources(), files.resources(), problems);
        // 11. End here when anything is wrong.
        if (run.failOnWarnings()) {
            problems.throwIfAny();
        }
        problems.throwIfErrors();
        // 12. Write what changed.
        run.progress().accept("Writing");
        Output.Written written = output.write(files.sources(), files.resources());
        return new ClientReport(
                written.sources(),
                written.resources(),
                written.files(),
                views.types(),
                PagingReport.of(plan),
                views.differences(),
                problems.warnings(),
                Inputs.of(spec, lock, options.paging()));
    }
}
