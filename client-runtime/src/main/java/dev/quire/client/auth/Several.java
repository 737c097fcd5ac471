package dev.quire.client.auth;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Credentials that go together, in order. */
record Several(List<Credentials> all) implements Credentials {
    @Override
    public List<Credentials> parts() {
        return all.stream().flatMap(one -> one.parts().stream()).toList();
    }

    @Override
    public void apply(RequestHead head) {
        all.forEach(one -> one.apply(head));
    }

    @Override
    public Set<String> queryParameters() {
        return all.stream().flatMap(one -> one.queryParameters().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
