package dev.quire.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private static RequestHead apply(Credentials credentials) {
        byte[] body = "b".getBytes(StandardCharsets.UTF_8);
        RequestHead head = new RequestHead("POST", URI.create("https://x/"), Headers.none(), body);
        credentials.apply(head);
        return head;
    }

    @Test
    void eachKindSetsItsPlace() {
        assertThat(apply(Credentials.bearer("t")).headers().first("Authorization"))
                .isEqualTo("Bearer t");
        assertThat(apply(Credentials.basic("sk_test", "")).headers().first("Authorization"))
                .isEqualTo("Basic c2tfdGVzdDo=");
        assertThat(apply(Credentials.basic("ü", "p:w")).headers().first("Authorization"))
                .isEqualTo("Basic w7w6cDp3");
        assertThat(apply(Credentials.apiKeyHeader("X-Key", "k")).headers().first("X-Key"))
                .isEqualTo("k");
        assertThat(apply(Credentials.apiKeyCookie("sid", "k")).headers().first("Cookie"))
                .isEqualTo("sid=k");
        assertThat(apply(Credentials.apiKeyQuery("key", "k")).query()).containsEntry("key", "k");
        assertThat(apply(Credentials.none()).headers()).isEqualTo(Headers.none());
    }

    @Test
    void severalAreAppliedTogether() {
        Credentials both = Credentials.all(Credentials.bearer("t"), Credentials.apiKeyQuery("key", "k"));

        assertThat(apply(both).headers().first("Authorization")).isEqualTo("Bearer t");
        assertThat(apply(both).query()).containsEntry("key", "k");
        assertThat(both.queryParameters()).containsExactly("key");
    }

    @Test
    void aSignerSeesTheRequest() {
        Credentials signer = head -> head.header(
                "X-Signature", head.method() + head.uri() + new String(head.body(), StandardCharsets.UTF_8));

        assertThat(apply(signer).headers().first("X-Signature")).isEqualTo("POSThttps://x/b");
    }

    @Test
    void noneIsShown() {
        List<Credentials> all = List.of(
                Credentials.bearer("s3"),
                Credentials.bearer(() -> "s3"),
                Credentials.basic("s3", "s3"),
                Credentials.apiKeyHeader("X-Key", "s3"),
                Credentials.apiKeyQuery("key", "s3"),
                Credentials.apiKeyCookie("sid", "s3"));

        assertThat(all)
                .allSatisfy(
                        one -> assertThat(one.toString()).doesNotContain("s3").contains("***"));
        assertThat(Credentials.all(all.toArray(new Credentials[0])).toString()).doesNotContain("s3");
        assertThat(apply(Credentials.bearer("s3")).toString()).doesNotContain("s3");
    }

    @Test
    void whatCanNotBeSentIsRefused() {
        assertThatThrownBy(() -> Credentials.basic("a:b", "c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> apply(Credentials.bearer("a\r\nEvil: 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Evil");
    }
}
