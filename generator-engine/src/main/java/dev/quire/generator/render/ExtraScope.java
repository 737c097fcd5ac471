package dev.quire.generator.render;

import dev.quire.generator.view.ApiOverview;
import dev.quire.generator.view.ClientOverview;
import dev.quire.generator.view.ModelOverview;
import dev.quire.generator.view.OperationOverview;
import dev.quire.generator.view.Overview;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an extra template makes a file for each of. */
public enum ExtraScope {
    /** One file. */
    CLIENT(ClientOverview.class),
    /** A file for each tag. */
    API(ApiOverview.class),
    /** A file for each operation. */
    OPERATION(OperationOverview.class),
    /** A file for each type of the model package. */
    MODEL(ModelOverview.class);

    private final Class<? extends Overview> view;

    ExtraScope(Class<? extends Overview> view) {
        this.view = view;
    }

    /** The scope of a word such as {@code api}; null when there is none. */
    public static @Nullable ExtraScope of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** What configurations call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What all of them are called. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExtraScope::word).toList();
    }

    /** What a template of this scope sees. */
    public Class<? extends Overview> view() {
        return view;
    }

    /** What there is of it in a client, in order. */
    public List<? extends Overview> of(ClientOverview client) {
        return switch (this) {
            case CLIENT -> List.of(client);
            case API -> client.apis();
            case OPERATION ->
                client.apis().stream().flatMap(api -> api.operations().stream()).toList();
            case MODEL -> client.models();
        };
    }
}
