package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.Operation;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which operations can be lists at all. */
final class Reading {

    private static final Set<String> QUERIES = Set.of("search", "query", "list", "find", "filter", "lookup");
    private static final Set<String> READS = Set.of("get", "retrieve", "fetch", "read");
    private static final Set<String> WRITES = Set.of("or", "and", "create", "update", "delete", "set", "add", "send");
    private static final Set<String> IDENTITIES = Set.of("id", "uuid", "_id", "guid", "node_id", "sha", "self");

    private static final int MANY = 8;

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
        return method.equals("POST") && Stream.of(last, id).anyMatch(name -> isQuery(name) || isReading(name));
    }

    /** {@code getThings}, {@code things/get}; not {@code getOrCreateThing}. */
    private static boolean isReading(String name) {
        List<String> words = Words.of(name);
        return !words.isEmpty()
                && (READS.contains(words.get(0)) || READS.contains(words.get(words.size() - 1)))
                && Collections.disjoint(words, WRITES);
    }

    private static boolean isQuery(String name) {
        return Words.of(name).stream().map(Words::singular).anyMatch(QUERIES::contains);
    }

    /** One thing, by its path or by an id of its own, that happens to hold a list under a name of the list's own. */
    static boolean isOneThing(Listing listing) {
        Operation operation = listing.exchange().operation();
        if (listing.items().path().isRoot()) {
            return false;
        }
        boolean named = operation.key().path().endsWith("}");
        boolean identified = isIdentified(listing, listing.answer().body()) || isIdentified(listing, holder(listing));
        if (identified) {
            return !Items.isNamedAsItems(listing.items(), operation) || named && !isPageOfTokens(listing);
        }
        if (named && listing.inputs().isEmpty() && Items.isNamedByPath(listing.items(), operation)) {
            return true;
        }
        boolean other = !Items.endsAsItems(listing.items(), operation);
        return other
                && !isPageWithAddress(listing)
                && (hasManyFacts(listing) || named && !isPage(listing) || isBuried(listing));
    }

    /** Deep down in something that is no envelope. */
    private static boolean isBuried(Listing listing) {
        List<String> steps = listing.items().path().steps();
        Operation operation = listing.exchange().operation();
        return steps.size() > 1
                && !isPageOfTokens(listing)
                && steps.subList(0, steps.size() - 1).stream().noneMatch(step -> Items.isEnvelope(step, operation));
    }

    /** What takes a token and gives the next one is a page, whatever it is called; so is what counts all items beside some. */
    private static boolean isPage(Listing listing) {
        if (listing.items().path().steps().size() > 1) {
            return false;
        }
        boolean counts = Counters.of(listing, InputRole.PAGE) != null || Counters.of(listing, InputRole.OFFSET) != null;
        return isPageOfTokens(listing) || counts && listing.total() != null;
    }

    /** Who may ask for a size, and is told the address of the next page, gets pages. */
    private static boolean isPageWithAddress(Listing listing) {
        return listing.items().path().steps().size() == 1
                && listing.input(InputRole.PAGE_SIZE) != null
                && listing.member(MemberRole.NEXT_URL, NextUrlScheme::isSureAddress) != null;
    }

    private static boolean isPageOfTokens(Listing listing) {
        Tokens.Pair tokens = Tokens.forward(listing);
        return tokens != null && tokens.sure();
    }

    /** Members of its own, beside what speaks of pages. */
    private static boolean hasManyFacts(Listing listing) {
        return listing.answer().members(holder(listing)).stream()
                        .filter(member -> listing.answer().members(member).isEmpty())
                        .filter(member ->
                                Arrays.stream(MemberRole.values()).allMatch(role -> role.rank(member) == null))
                        .count()
                > MANY;
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
