import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs test classes; exit code 0 if tests ran and all passed, 1 if one failed, 2 if there were none. */
final class RuleTests {
    private RuleTests() {}

    public static void main(String[] classes) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .filters(EngineFilter.includeEngines("junit-jupiter"));
        for (String name : classes) {
            request.selectors(selectClass(name));
        }
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request.build(), listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.getFailures().stream().limit(1).forEach(failure -> System.out.println(
                failure.getTestIdentifier().getDisplayName()));
        System.out.flush();
        int result = summary.getTestsStartedCount() == 0 ? 2 : summary.getTotalFailureCount() > 0 ? 1 : 0;
        Runtime.getRuntime().halt(result);
    }
}
