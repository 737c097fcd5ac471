package dev.quire.generator.impact;

import java.util.List;

/**
 * What callers of the generated client feel.
 *
 * @param known whether both clients were compared; if not, the rest says nothing
 * @param source whether their code still compiles
 * @param binary whether what was compiled still runs
 * @param behaviour whether it still does the same
 * @param changes of the client that the change of the description brought about
 */
public record JavaVerdict(boolean known, Effect source, Effect binary, Effect behaviour, List<JavaChange> changes) {

    /** The clients were not compared. */
    public static final JavaVerdict UNKNOWN = new JavaVerdict(false, Effect.NONE, Effect.NONE, Effect.NONE, List.of());

    /** Copies the list. */
    public JavaVerdict {
        changes = List.copyOf(changes);
    }

    /** The gravest of the three. */
    public Effect worst() {
        return source.and(binary).and(behaviour);
    }
}
