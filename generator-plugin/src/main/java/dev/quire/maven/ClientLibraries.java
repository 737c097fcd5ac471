package dev.quire.maven;

import com.fasterxml.jackson.core.JsonFactory;
import dev.quire.client.http.ApiClient;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What clients are compiled against, from this plugin's own class path. */
final class ClientLibraries {

    private ClientLibraries() {}

    static List<Path> files() {
        return Stream.of(ApiClient.class, JsonFactory.class, NullMarked.class)
                .map(ClientLibraries::file)
                .toList();
    }

    private static Path file(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " is in no file", e);
        }
    }
}
