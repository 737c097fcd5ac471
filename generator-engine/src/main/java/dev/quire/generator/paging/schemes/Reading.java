package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.Operation;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import java.util.List;
import java.util.Set;

/** Which operations can be lists at all. */
final class Reading {

    private static final Set<String> QUERIES = Set.of("search", "query", "list", "find", "filter", "lookup");
    private static final Set<String> IDENTITIES = Set.of("id", "uuid", "_id", "guid", "node_id", "sha", "self");

    private Reading() {}

    /** A GET, or a POST that may only read. */
    static boolean canRead(Operation operation) {
        return Set.of("GET", "POST").contains(operation.key().method());
    }

    /** A GET, or a POST that is a query by its path or its operationId. */
    static boolean isRead(Operation operation) {
        String method = operation.key().method();
        if (method.equals("GET")) {
            return true;
        }
        String path = operation.key().path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String id = operation.operationId() == null ? "" : operation.operationId();
        return method.equals("POST")
                && (Words.of(last).stream().anyMatch(QUERIES::contains)
                        || Words.of(id).stream().anyMatch(QUERIES::contains));
    }

    /** One thing, by its path or by an id of its own, that happens to hold a list under a name of the list's own. */
    static boolean isOneThing(Listing listing) {
        Operation operation = listing.exchange().operation();
        if (listing.items().path().isRoot()) {
            return false;
        }
        boolean named = operation.key().path().endsWith("}");
        boolean identified = isIdentified(listing, listing.answer().body()) || isIdentified(listing, holder(listing));
        return named && identified
                || named && !Items.endsAsItems(listing.items(), operation)
                || identified && !Items.isNamedAsItems(listing.items(), operation);
    }

    private static Member holder(Listing listing) {
        List<String> steps = listing.items().path().steps();
        BodyPath parent = new BodyPath(steps.subList(0, steps.size() - 1));
        Member body = listing.answer().body();
        Member holder = listing.answer().find(body, parent);
        return holder == null ? body : holder;
    }

    private static boolean isIdentified(Listing listing, Member object) {
        return listing.answer().members(object).stream().map(Member::name).anyMatch(IDENTITIES::contains);
    }
}
