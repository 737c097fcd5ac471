package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.Paygentic;
import dev.quire.examples.vendorserver.PlanetScale;
import dev.quire.examples.vendorserver.Stripe;
import dev.quire.examples.vendorserver.VendorServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clients that earlier versions generated, and programs that were compiled against them, run on the present runtime as they are:
 * {@code generated-clients/released}.
 */
class ReleasedClientsTest {
    private static VendorServer server;

    @BeforeAll
    static void startTheServer() {
        server = VendorServer.start();
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    static List<Path> releases() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../released"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void planetScale(Path release) throws Exception {
        PlanetScale held = server.planetscale();
        List<String> told = told(
                release,
                "planetscale",
                held.baseUri().toString(),
                held.authorization(),
                held.organization(),
                held.invoiceId());

        assertThat(told).isEqualTo(truth(held.lineItems(held.invoiceId())));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void paygentic(Path release) throws Exception {
        Paygentic held = server.paygentic();
        List<String> told = told(release, "paygentic", held.baseUri().toString(), held.apiKey(), held.subscriptionId());

        assertThat(told).isEqualTo(truth(held.lineItems(held.subscriptionId())));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void stripe(Path release) throws Exception {
        Stripe held = server.stripe();
        List<String> told = told(release, "stripe", held.baseUri().toString(), held.secretKey(), held.invoiceId());

        assertThat(told).isEqualTo(truth(held.lineItems(held.invoiceId())));
    }

    private static List<String> truth(GroundTruth truth) {
        List<String> all = new ArrayList<>(truth.ids());
        all.add(truth.sum().stripTrailingZeros().toPlainString());
        return all;
    }

    private static List<String> told(Path release, String caller, String... arguments) throws Exception {
        List<URL> places = new ArrayList<>(List.of(release.toUri().toURL()));
        for (String client : List.of("planetscale", "paygentic", "stripe")) {
            places.add(release.resolve(client + "-client.jar").toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(places.toArray(URL[]::new), ReleasedClientsTest.class.getClassLoader())) {
            Method method = Arrays.stream(loader.loadClass("Callers").getMethods())
                    .filter(one -> one.getName().equals(caller))
                    .findFirst()
                    .orElseThrow();
            List<String> told = new ArrayList<>();
            for (Object line : (List<?>) method.invoke(null, (Object[]) arguments)) {
                told.add((String) line);
            }
            return told;
        }
    }
}
