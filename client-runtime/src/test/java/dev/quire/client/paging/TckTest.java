package dev.quire.client.paging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/** The Technology Compatibility Kit of Reactive Streams, for items and for pages, with and without prefetch. */
class TckTest {
    private static final int PATIENCE_MILLIS = 300;
    private static final int SILENCE_MILLIS = 20;

    @TestFactory
    Stream<DynamicContainer> rules() {
        return Stream.of(
                container("items", () -> new Items(0)),
                container("items with prefetch", () -> new Items(2)),
                container("pages", () -> new WholePages(0)),
                container("pages with prefetch", () -> new WholePages(2)));
    }

    private static DynamicContainer container(String name, Supplier<FlowPublisherVerification<?>> kit) {
        return DynamicContainer.dynamicContainer(
                name,
                Stream.of(FlowPublisherVerification.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                        .sorted(Comparator.comparing(Method::getName))
                        .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(kit.get(), rule))));
    }

    /** Rules that do not apply to a publisher are skipped by the kit. */
    private static void check(FlowPublisherVerification<?> kit, Method rule) throws Throwable {
        kit.setUp();
        try {
            rule.invoke(kit);
        } catch (InvocationTargetException broken) {
            Throwable reason = broken.getCause();
            throw reason instanceof SkipException ? new TestAbortedException(reason.getMessage()) : reason;
        }
    }

    private static FakeServer server(long items) {
        return new FakeServer(Scheme.TOKEN, Math.toIntExact(Math.min(items, 100_000)));
    }

    private static TestEnvironment environment() {
        return new TestEnvironment(PATIENCE_MILLIS, SILENCE_MILLIS);
    }

    /** Items. */
    private static final class Items extends FlowPublisherVerification<Map<String, Object>> {
        private final int ahead;

        Items(int ahead) {
            super(environment());
            this.ahead = ahead;
        }

        @Override
        public Flow.Publisher<Map<String, Object>> createFlowPublisher(long elements) {
            return server(elements).list().prefetch(ahead).async();
        }

        @Override
        public Flow.Publisher<Map<String, Object>> createFailedFlowPublisher() {
            return server(1).list().backward().async();
        }
    }

    /** Pages. */
    private static final class WholePages extends FlowPublisherVerification<Page<String, List<String>>> {
        private final int ahead;

        WholePages(int ahead) {
            super(environment());
            this.ahead = ahead;
        }

        @Override
        public long maxElementsFromPublisher() {
            return 10_000;
        }

        @Override
        public Flow.Publisher<Page<String, List<String>>> createFlowPublisher(long elements) {
            int pages = (int) elements;
            GivenItems<String> list = GivenItems.of(IntStream.range(0, Math.max(1, pages))
                    .mapToObj(i -> List.of("item " + i))
                    .toList());
            return list.maxPages(pages).prefetch(ahead).pages().async();
        }

        @Override
        public Flow.Publisher<Page<String, List<String>>> createFailedFlowPublisher() {
            return GivenItems.of(List.of(List.of("only"))).backward().pages().async();
        }
    }
}
