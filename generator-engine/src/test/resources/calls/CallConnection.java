package calls;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.Upload;
import golden.connection.AddFileForm;
import golden.connection.ConnectionClient;

/** Calls operations of the golden connection with credentials of every kind, as a user would. */
public final class CallConnection {
    private CallConnection() {}

    /** Calls all. */
    public static void run(String url) {
        try (ConnectionClient client = at(url).apiKey("the key").session("sid").build()) {
            client.calls().standard();
            client.calls().open();
            client.calls().optional();
            client.calls().certified();
            refused(client);
        }
        try (ConnectionClient client =
                at(url).user("me", "pw").appId("an app").bearer("b").build()) {
            client.calls().again();
            client.calls().signed();
            client.calls().addFile(new AddFileForm().file(Upload.of(new byte[] {65}).named("a.txt")));
        }
        try (ConnectionClient client = at(url).tokens(Credentials.clientCredentials("id", "secret")
                        .tokenUrl("/token"))
                .person(() -> "brought")
                .build()) {
            client.calls().standard();
            client.calls().again();
            client.calls().scoped();
            client.calls().signed();
            client.calls().listFiles();
        }
    }

    private static ConnectionClient.Builder at(String url) {
        return ConnectionClient.builder()
                .baseUrl(url + "/base")
                .shard("s1")
                .server("https://files.connection.example/v1", url + "/files-of-mine");
    }

    private static void refused(ConnectionClient client) {
        try {
            client.calls().scoped();
            throw new AssertionError("sent without credentials");
        } catch (IllegalStateException expected) {
            if (!expected.getMessage().startsWith("scoped: the description asks for credentials: tokens.")) {
                throw expected;
            }
        }
    }
}
