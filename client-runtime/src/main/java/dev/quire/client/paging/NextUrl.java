package dev.quire.client.paging;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The whole address of the next page: a value of the answer, or the target of a {@code Link} header. */
final class NextUrl extends NextPage {
    private static final String ELSEWHERE = "@";

    private final @Nullable Source source;
    private final String relation;

    NextUrl(Source source) {
        this.source = source;
        this.relation = "";
    }

    NextUrl(String relation) {
        this.source = null;
        this.relation = relation;
    }

    @Override
    @Nullable
    Parameter parameter() {
        return null;
    }

    /** Without origin and credentials: a cursor names neither. Of another origin a digest is kept, to tell that it is. */
    @Override
    String kept(String value, PageSource<?> source) {
        URI address = Addresses.without(source.secrets(), URI.create(value));
        boolean isHome = Addresses.origin(address).equals(Addresses.origin(source.base()));
        String local = Addresses.local(address);
        return isHome ? local : ELSEWHERE + Digests.of(Addresses.origin(address), 16) + local;
    }

    @Override
    String restored(String kept, PageSource<?> source) {
        if (!kept.startsWith("/")) {
            throw new IllegalArgumentException("This cursor lies at another host than the client's base URL, and"
                    + " cursors name no hosts. Start anew.");
        }
        return Addresses.origin(source.base()) + kept;
    }

    @Override
    @Nullable
    String after(FetchedPage<?, ?> page) {
        String reference = source != null
                ? page.textOf(source)
                : LinkHeader.target(page.answer().headers("Link"), relation);
        return reference == null || reference.isBlank()
                ? null
                : Addresses.resolve(page.answer().uri(), reference, page.operation())
                        .toString();
    }

    @Override
    boolean isStated() {
        return true;
    }

    @Override
    boolean statedIn(Answer<?> answer) {
        return source != null
                ? !BodyPointer.isAbsent(source.in(answer))
                : !answer.headers("Link").isEmpty();
    }
}
