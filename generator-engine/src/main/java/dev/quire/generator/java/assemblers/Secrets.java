package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.model.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which members are kept out of {@code toString}: what is only ever sent, what has the format of a password, and
 * texts whose name says so. A page token is no secret, an access token is.
 */
final class Secrets {
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");
    private static final Set<String> WORDS =
            Set.of("password", "passwd", "passphrase", "secret", "secrets", "credential", "credentials", "apikey");
    private static final Set<String> KEYS = Set.of("api", "private", "secret", "signing", "encryption");
    private static final Set<String> TOKENS =
            Set.of("access", "refresh", "auth", "bearer", "session", "service", "api", "id", "security", "csrf");

    private Secrets() {}

    static boolean isSecret(Shape.Property property, JavaType type) {
        if (property.schema().writeOnly()
                || (property.schema().shape() instanceof Shape.Text text && "password".equals(text.format()))) {
            return true;
        }
        return type.equals(JavaType.STRING) && isSecret(property.name());
    }

    private static boolean isSecret(String name) {
        List<String> words = List.of(WORD_START.split(name)).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean said = words.stream().anyMatch(WORDS::contains) || words.equals(List.of("token"));
        for (int i = 1; i < words.size(); i++) {
            said |= words.get(i).equals("key") && KEYS.contains(words.get(i - 1));
            said |= words.get(i).equals("token") && TOKENS.contains(words.get(i - 1));
        }
        return said && !words.get(words.size() - 1).equals("id");
    }
}
