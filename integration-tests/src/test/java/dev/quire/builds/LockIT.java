package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A project whose description grows after its lock was written: each step begins where the one before it ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LockIT {
    private static final String SOURCES = "target/generated-sources/quire/com/example/shop/";

    private final MavenBuild build = ready();

    private static MavenBuild ready() {
        try {
            return new MavenBuild("lock", "locked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuildLog run(String... arguments) throws MavenInvocationException {
        BuildLog log = build.run(arguments);
        assertThat(log.success()).as(log.toString()).isTrue();
        return log;
    }

    @Test
    @Order(1)
    void isWritten() throws IOException, MavenInvocationException {
        run("generate-sources");
        assertThat(run("quire:lock").lines()).contains("[INFO] wrote api/quire.lock");
        assertThat(run("quire:lock").lines()).contains("[INFO] api/quire.lock holds everything already");
        assertThat(build.path("api/quire.lock")).content().contains("method: listOrders", "order_id: orderId");
    }

    @Test
    @Order(2)
    void isObeyedThoughTheRulesWouldDecideOtherwise() throws IOException, MavenInvocationException {
        build.replace("api/quire.lock", "method: listOrders", "method: orders");
        build.replace("api/quire.lock", "pages: ListOrdersPages", "pages: OrderList");
        BuildLog log = run("compile");
        assertThat(log.lines())
                .contains("[INFO] the method of GET /orders is orders by the lock; without it listOrders")
                .contains("[INFO] what GET /orders lists is OrderList by the lock; without it ListOrdersPages");
        assertThat(build.path(SOURCES + "OrdersApi.java")).content().contains("OrderList orders(");
    }

    @Test
    @Order(3)
    void whatItLacksIsFilledAndThenHeld() throws IOException, MavenInvocationException {
        build.replace("api/openapi.yaml", "order_id:", "orderId: {type: integer}, order_id:");
        run("compile");
        assertThat(build.path(SOURCES + "model/Order.java"))
                .content()
                .contains("String orderId()")
                .contains("Long orderIdValue()");

        assertThat(run("quire:lock").lines()).contains("[INFO] updated api/quire.lock");
        assertThat(build.path("api/quire.lock"))
                .content()
                .contains("order_id: orderId\n", "orderId: orderIdValue\n", "method: orders\n");
    }

    @Test
    @Order(4)
    void staleRowsAreWarnedOfAndGo() throws IOException, MavenInvocationException {
        build.replace("api/openapi.yaml", "orderId: {type: integer}, ", "");
        assertThat(run("compile").lines())
                .anyMatch(line -> line.startsWith("[WARNING] api/quire.lock:")
                        && line.contains("no 'orderId' any more")
                        && line.contains("Run quire:lock"));
        run("quire:lock");
        assertThat(Files.readString(build.path("api/quire.lock"))).doesNotContain("orderIdValue");
    }

    @Test
    @Order(5)
    void aContradictionIsRefusedWithTheLineToChange() throws IOException, MavenInvocationException {
        build.replace("api/quire.lock", "arguments: []", "arguments: [query colour]");
        build.replace("api/openapi.yaml", "name: page_token", "name: pageToken");
        for (String goal : new String[] {"compile", "quire:lock"}) {
            BuildLog log = build.run(goal);
            assertThat(log.success()).isFalse();
            assertThat(log.toString())
                    .contains("there are 2 errors")
                    .containsPattern("1\\. api/quire\\.lock:\\d+:\\d+ .*no query parameter \"page_token\"\\. "
                            + "Did you mean \"pageToken\"\\?")
                    .containsPattern("2\\. api/quire\\.lock:9:\\d+ .*GET /orders takes no 'query colour'\\. "
                            + "Change this line to 'arguments: \\[\\]'")
                    .doesNotContain(build.path("").toString() + "/api");
        }
    }
}
