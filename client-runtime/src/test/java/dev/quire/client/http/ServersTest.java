package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.RefusedTargetException;
import dev.quire.client.testing.ScriptedTransport;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where operations are: variables, servers of their own, another base URL. */
class ServersTest {
    private static final Operation PLAIN = VaultClient.get("plain");
    private static final Operation FILE = VaultClient.get("file").server(VaultClient.FILES);
    private static final Operation BETA = VaultClient.get("beta").server("https://eu.vault.example/beta");
    private static final Operation SIDE = VaultClient.get("side").server("/side");
    private static final Operation TENANT = VaultClient.get("mine").server(VaultClient.TENANT);

    private final ScriptedTransport script = new ScriptedTransport();

    private VaultClient.Builder builder() {
        script.when(request -> true, request -> Reply.json(200, "1"));
        return VaultClient.builder().key("k").transport(script);
    }

    private String address(VaultClient.Builder builder, Operation operation) {
        builder.build().call(operation).execute();
        return script.lastRequest().uri() + " " + script.lastRequest().headers().first("X-Key");
    }

    @Test
    void variablesHaveDefaultsAndMayBeChosen() {
        assertThat(address(builder(), PLAIN)).isEqualTo("https://eu.vault.example/v1/plain k");
        assertThat(address(builder().region("us").version("v2/preview"), PLAIN))
                .isEqualTo("https://us.vault.example/v2/preview/plain k");
        assertThat(address(builder().region("us").baseUrl(VaultClient.REGIONS), PLAIN))
                .isEqualTo("https://us.vault.example/v1/plain k");
    }

    @Test
    void valuesAreHeldToTheDescription() {
        assertThatThrownBy(() -> builder().region("moon").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region must be one of eu, us, not moon (server https://{region}.vault.example/{version})");
        assertThatThrownBy(() ->
                        builder().region("us").baseUrl("https://proxy.example").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("region is a part of https://{region}.vault.example/{version} and has no effect on"
                        + " baseUrl(\"https://proxy.example\")");
        assertThatThrownBy(() -> builder().build().call(TENANT).execute())
                .hasMessage("The address https://{tenant}.tenants.example needs a value for {tenant}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example/", "evil.example#", "evil.example?", "me@evil.example", "a b", "a\\b"})
    void valuesOfHostsDoNotLeadElsewhere(String tenant) {
        VaultClient client = builder().tenant(tenant).build();
        assertThatThrownBy(() -> client.call(TENANT).execute())
                .hasMessage("tenant has a character that would end its part of the address " + VaultClient.TENANT);
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void ownServersAreUsedWithCredentials() {
        assertThat(address(builder(), FILE)).isEqualTo("https://files.vault.example/v1/file k");
        assertThat(address(builder(), SIDE)).isEqualTo("https://eu.vault.example/side/side k");
        assertThat(address(builder().tenant("acme"), TENANT)).isEqualTo("https://acme.tenants.example/mine k");
        assertThat(address(builder().baseUrl("https://eu.vault.example/v9"), FILE))
                .isEqualTo("https://files.vault.example/v1/file k");
    }

    @Test
    void withAnotherBaseUrlOwnServersMustBeSaid() {
        VaultClient.Builder moved = builder().baseUrl("https://vault.internal/api");

        assertThat(address(moved, SIDE)).isEqualTo("https://vault.internal/side/side k");
        assertThat(address(moved, BETA)).isEqualTo("https://vault.internal/beta/beta k");
        VaultClient client = moved.build();
        int before = script.requests().size();
        assertThatThrownBy(() -> client.call(FILE).execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "file: this is served at https://files.vault.example/v1 by the description, and baseUrl(...)"
                                + " says that the API is elsewhere. Say where this is:"
                                + " server(\"https://files.vault.example/v1\", url)");
        assertThat(script.requests()).hasSize(before);
        assertThat(address(moved.server(VaultClient.FILES, "https://vault.internal/files"), FILE))
                .isEqualTo("https://vault.internal/files/file k");
    }

    @Test
    void linksLeadOnlyWhereTheOperationIsServed() {
        VaultClient client = builder().build();
        URI next = URI.create("https://files.vault.example/v1/file?page=2");

        client.call(FILE).withTarget(next).execute();
        assertThat(script.lastRequest().headers().first("X-Key")).isEqualTo("k");
        assertThatThrownBy(() -> client.call(PLAIN).withTarget(next)).isInstanceOf(RefusedTargetException.class);
    }

    @Test
    void redirectsToAnotherServerOfTheDescriptionCarryNothing() {
        ScriptedTransport redirecting = new ScriptedTransport()
                .then(Reply.json(302, "").with("Location", "https://files.vault.example/v1/file"))
                .thenJson(200, "1");
        builder().transport(redirecting).build().call(PLAIN).execute();
        assertThat(redirecting.lastRequest().headers().first("X-Key")).isNull();
    }
}
