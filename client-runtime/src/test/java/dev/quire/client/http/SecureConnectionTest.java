package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.quire.client.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS, with a certificate made for this test. */
@Timeout(60)
class SecureConnectionTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String BODY = "{\"a\":\"" + "x".repeat(100_000) + "\"}";

    @TempDir
    private Path folder;

    @Test
    void threadsThatWaitAndThoseThatDoNotReadOverTls() throws Exception {
        SSLContext context = context();
        HttpsServer server = serve(context);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        String url = "https://localhost:" + server.getAddress().getPort();
        try (ShopClient client =
                ShopClient.builder().baseUrl(url).sslContext(context).build()) {
            List<Future<JsonValue>> values = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Call<JsonValue> call = client.shop().getItem(i);
                values.add(i % 2 == 0 ? threads.submit(call::execute) : call.async());
            }
            for (Future<JsonValue> value : values) {
                assertThat(value.get().toString()).isEqualTo(BODY);
            }
        } finally {
            threads.shutdownNow();
            server.stop(0);
        }
    }

    private static HttpsServer serve(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private SSLContext context() throws IOException, GeneralSecurityException, InterruptedException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream made = Files.newInputStream(made())) {
            keys.load(made, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    /** Java has no public way to make a certificate, but a tool. */
    private Path made() throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String arguments = "-genkeypair -alias test -keyalg EC -storetype PKCS12 -storepass changeit"
                + " -dname CN=localhost -ext san=dns:localhost -keystore";
        List<String> command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(arguments.split(" ")));
        command.add(store.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return store;
    }
}
