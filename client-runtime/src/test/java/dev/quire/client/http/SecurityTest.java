package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.auth.Credentials;
import dev.quire.client.testing.ScriptedTransport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which credentials go with which operation: alternatives, combinations, none, and nothing set. */
class SecurityTest {
    private static final Operation STANDARD = VaultClient.get("standard");
    private static final Operation BOTH =
            VaultClient.get("both").security("user", "key").security("admin");
    private static final Operation ADMIN = VaultClient.get("admin").security("admin");
    private static final Operation OPTIONAL =
            VaultClient.get("optional").security().security("admin");
    private static final Operation OPEN = VaultClient.get("open").secured(false);

    private final ScriptedTransport script = new ScriptedTransport();

    private VaultClient.Builder builder() {
        script.when(request -> true, request -> Reply.json(200, "1"));
        return VaultClient.builder().transport(script);
    }

    private static VaultClient.Builder withUser(VaultClient.Builder builder) {
        return builder.scheme("user", Credentials.basic("u", "p"));
    }

    private String sent(VaultClient client, Operation operation) {
        client.call(operation).execute();
        return script.lastRequest().headers().asMap().entrySet().stream()
                .filter(header ->
                        header.getKey().equals("X-Key") || header.getKey().equals("Authorization"))
                .map(header -> String.join("", header.getValue()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void firstAlternativeOfWhichAllIsThereIsSent() {
        VaultClient.Builder builder = withUser(builder()).scheme("admin", Credentials.bearer("root"));

        assertThat(sent(builder.build(), BOTH)).isEqualTo("Bearer root");
        assertThat(sent(builder.key("k").build(), BOTH)).isEqualTo("Basic dTpw k");
        assertThat(sent(builder.build(), STANDARD)).isEqualTo("k");
    }

    @Test
    void nothingSetIsRefusedBeforeTheCall() {
        VaultClient client = withUser(builder()).build();

        assertThatThrownBy(() -> client.call(BOTH).execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "both: the description asks for credentials: user and key, or admin. Set them on the client's"
                                + " builder, by the method of that name or by scheme(name, credentials);"
                                + " credentials(Credentials.none()) sends none.");
        assertThatThrownBy(() -> client.call(STANDARD).async()).hasMessageContaining("key, or user and key, or oauth.");
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void whatNeedsNoneGetsNone() {
        VaultClient nothing = builder().build();
        assertThat(sent(nothing, OPTIONAL)).isEmpty();
        assertThat(sent(nothing, OPEN)).isEmpty();

        VaultClient everything =
                builder().key("k").scheme("admin", Credentials.bearer("root")).build();
        assertThat(sent(everything, OPTIONAL)).isEqualTo("Bearer root");
        assertThat(sent(everything, OPEN)).isEmpty();
        assertThat(sent(everything, ADMIN)).isEqualTo("Bearer root");
    }

    @Test
    void generalCredentialsStandInForWhatIsNotThere() {
        VaultClient client = builder()
                .credentials(Credentials.bearer("any"))
                .scheme("admin", Credentials.bearer("root"))
                .build();

        assertThat(sent(client, STANDARD)).isEqualTo("Bearer any");
        assertThat(sent(client, ADMIN)).isEqualTo("Bearer root");
        assertThat(sent(client, OPEN)).isEmpty();
    }

    @Test
    void whereNothingIsKnownEverythingIsSent() {
        ShopClient client = ShopClient.over(script)
                .scheme("a", Credentials.apiKeyHeader("X-Key", "k"))
                .credentials(Credentials.bearer("b"))
                .build();
        script.thenJson(200, "1");
        client.shop().getItem("1").execute();
        assertThat(script.lastRequest().headers().asMap()).containsKeys("X-Key", "Authorization");
    }

    @Test
    void noneOnPurposeIsNotMissed() {
        assertThat(sent(builder().credentials(Credentials.none()).build(), ADMIN))
                .isEmpty();
    }

    @Test
    void whoSetsTheHeaderHimselfIsTakenAtHisWord() {
        assertThat(sent(builder().header("Authorization", "Own x").build(), ADMIN))
                .isEqualTo("Own x");
        VaultClient client = builder().build();
        client.call(ADMIN)
                .with(CallOptions.none().header("Authorization", "Own y"))
                .execute();
        assertThat(script.lastRequest().headers().first("Authorization")).isEqualTo("Own y");
    }

    @Test
    void schemesAreNotSentInTheClear() {
        assertThatThrownBy(
                        () -> builder().key("k").baseUrl("http://vault.example").build())
                .hasMessageContaining("Credentials would go over plain http to http://vault.example");
        VaultClient client = builder().key("k").build();
        Operation cleartext = STANDARD.server("http://old.vault.example");
        assertThatThrownBy(() -> client.call(cleartext).execute())
                .hasMessage("standard: Credentials would go over plain http to http://old.vault.example."
                        + " Use https, or allowCleartext() if you are sure.");
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void schemesOfQueryParametersAreNeverStored() {
        VaultClient client = builder()
                .scheme("admin", Credentials.apiKeyQuery("api_key", "s"))
                .build();
        assertThat(client.call(ADMIN).credentialParameters()).containsExactly("api_key");
    }
}
