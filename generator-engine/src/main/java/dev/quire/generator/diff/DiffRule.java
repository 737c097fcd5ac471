package dev.quire.generator.diff;

/** What a kind of change means. */
public interface DiffRule {

    /** Stable, in kebab case; the name of its case folder, and what suppressions and configurations name. */
    String id();

    /** Unless the user says otherwise. */
    Severity severity();

    Area area();

    Kind kind();

    Direction direction();

    /** Why it is so severe, in a sentence or two for the documentation. */
    String summary();

    /** A piece of a description before such a change, YAML. */
    String before();

    /** The same piece after it. */
    String after();
}
