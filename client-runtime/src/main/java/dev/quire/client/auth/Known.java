package dev.quire.client.auth;

import java.util.Set;

/** Credentials that say what they are and not what they hold. */
final class Known implements Credentials {
    static final Known NONE = new Known("no credentials", Set.of(), head -> {});

    private final String description;
    private final Set<String> queryParameters;
    private final Credentials action;

    Known(String description, Set<String> queryParameters, Credentials action) {
        this.description = description;
        this.queryParameters = queryParameters;
        this.action = action;
    }

    @Override
    public void apply(RequestHead head) {
        action.apply(head);
    }

    @Override
    public Set<String> queryParameters() {
        return queryParameters;
    }

    @Override
    public String toString() {
        return description;
    }
}
