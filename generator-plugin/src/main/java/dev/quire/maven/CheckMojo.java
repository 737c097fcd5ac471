package dev.quire.maven;

import dev.quire.generator.check.ApiSource;
import dev.quire.generator.check.DiffReport;
import dev.quire.generator.check.DiffRequest;
import dev.quire.generator.check.DiffSettings;
import dev.quire.generator.check.SpecDiff;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.impact.JavaOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that compare descriptions. */
abstract class CheckMojo extends ClientMojo {
    @Inject
    private @Nullable RepositorySystem repositories;

    /**
     * Which findings fail the build: {@code none}, {@code warning} (and errors) or {@code error}. Default: {@code error};
     * {@code refresh} only tells, {@code none}.
     */
    @Parameter(property = "quire.failOn")
    private @Nullable String failOn;

    /** Whether expired and stale suppressions, and a missing baseline, are errors. */
    @Parameter(property = "quire.strict", defaultValue = "false")
    private boolean strict;

    /** Findings to let pass. Default: {@code quire.suppressions} beside the lock, if any. */
    @Parameter(property = "quire.suppressions")
    private @Nullable File suppressions;

    /** What rules count for: {@code error}, {@code warning}, {@code info} or {@code off} by rule id. */
    @Parameter
    private Map<String, String> severities = new HashMap<>();

    /**
     * More of these: a YAML file, or {@code artifact:GROUP:ARTIFACT:VERSION}, which holds one as
     * {@code META-INF/quire/severities.yaml}.
     */
    @Parameter(property = "quire.severitiesFrom")
    private @Nullable String severitiesFrom;

    /** The day that sunsets and suppressions are judged on. Default: the day of the build. */
    @Parameter(property = "quire.today")
    private @Nullable String today;

    /** How many days of notice a sunset needs. Default: 180; 31 for what is in beta. */
    @Parameter(property = "quire.noticeDays")
    private @Nullable Integer noticeDays;

    /** How many days of notice the sunset of what is in beta needs. */
    @Parameter(property = "quire.noticeDaysBeta")
    private @Nullable Integer noticeDaysBeta;

    /** {@code text}, {@code markdown}, {@code json}, {@code html}, {@code junit}, {@code sarif}, {@code github}, or several. */
    @Parameter(property = "quire.format")
    private @Nullable String format;

    /** The file of the report, or the folder of several. Without one they are printed. */
    @Parameter(property = "quire.output")
    private @Nullable File output;

    /** A folder that takes the reports on all modules that name it. */
    @Parameter(property = "quire.aggregate")
    private @Nullable File aggregate;

    /** Whether the clients of both descriptions are compiled and compared, too. */
    @Parameter(property = "quire.java", defaultValue = "true")
    private boolean java;

    /** Compares. */
    DiffReport check(DiffSettings settings, @Nullable String baseline, @Nullable String compare) {
        JavaOptions clients = java ? JavaOptions.of(client(), ClientLibraries.files()) : null;
        DiffRequest request = settings.request(api(), baseline, compare, clients);
        return SpecDiff.run(request, new ReleasedJars(repositories, session(), project()));
    }

    private ClientOptions client() {
        return options(OutputFolders.of(project(), null, null));
    }

    /** The description and what is decided about it. */
    ApiSource api() {
        ClientOptions client = client();
        return new ApiSource(
                client.clientName(), client.spec(), client.overlays(), client.lock(), client.paging(), client.filter());
    }

    /** What the user said. */
    DiffSettings settings() {
        return new DiffSettings(
                failOn,
                strict,
                path(suppressions),
                severities,
                severitiesFrom,
                today,
                noticeDays,
                noticeDaysBeta,
                base(),
                root(),
                format,
                path(output),
                path(aggregate));
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    /**
     * Says what was found.
     *
     * @throws MojoFailureException when that is to stop the build
     */
    void log(DiffReport report) throws MojoFailureException {
        report.printed().forEach(System.out::print);
        report.warnings().forEach(getLog()::warn);
        report.notes().forEach(getLog()::info);
        report.written().forEach(file -> getLog().info("wrote " + file));
        if (report.failed()) {
            throw new MojoFailureException(near(report.failure()));
        }
    }
}
