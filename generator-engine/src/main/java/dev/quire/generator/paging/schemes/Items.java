package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.Answer;
import dev.quire.generator.paging.Answer.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the array of items in an answer: the one that there is, or the one that its name tells apart. */
public final class Items {

    private static final Set<String> ENVELOPE = Set.of(
            "data",
            "items",
            "item",
            "results",
            "result",
            "records",
            "entries",
            "values",
            "value",
            "list",
            "rows",
            "content",
            "contents",
            "elements",
            "objects",
            "nodes",
            "edges",
            "hits",
            "collection",
            "resources",
            "entities",
            "docs",
            "documents",
            "matches");
    private static final Set<String> WRAPPERS = Set.of("embedded", "response", "body", "payload", "message", "page");
    private static final Set<String> BESIDE = Set.of(
            "errors",
            "warnings",
            "links",
            "facets",
            "aggregations",
            "columns",
            "included",
            "sort",
            "sorts",
            "order",
            "filters",
            "notices",
            "schema",
            "highlights",
            "unreachable",
            "metadata",
            "meta",
            "pagination",
            "paging");

    /** How deep items lie: {@code tracks}, {@code data.tracks}. */
    public static final int USUAL_DEPTH = 2;

    /** How deep items lie at most: {@code message.body.tracks}. */
    static final int DEPTH = 3;

    private Items() {}

    /**
     * The arrays that could be the items.
     *
     * @param deepest how deep to look, at least 1
     * @return one when it is clear, none when there is no array, several when nothing tells them apart
     */
    public static List<Member> candidates(Answer answer, Operation operation, int deepest) {
        Member body = answer.body();
        if (answer.element(body) != null) {
            return List.of(body);
        }
        List<Member> members = answer.members(body);
        Set<String> segment = namesOfSegment(operation);
        List<Member> arrays = arrays(answer, members, segment);
        List<Member> nested = members;
        for (int depth = 2; depth <= deepest && arrays.isEmpty(); depth++) {
            List<Member> deeper = new ArrayList<>();
            nested.forEach(member -> deeper.addAll(answer.members(member)));
            arrays = arrays(answer, deeper, segment);
            nested = deeper;
        }
        return arrays.size() < 2 ? arrays : choose(answer, arrays, segment, operation);
    }

    /** Whether the array's name is a usual one for items, or comes from the operation's path or id. */
    static boolean isNamedAsItems(Member array, Operation operation) {
        String name = Words.joined(array.name());
        return ENVELOPE.contains(name)
                || namesOfSegment(operation).contains(name)
                || namesOfOperation(operation).contains(name);
    }

    /** Whether the path's last word names the array, and nothing else does: {@code things} of {@code /things/{id}}. */
    static boolean isNamedByPath(Member array, Operation operation) {
        String name = Words.joined(array.name());
        return !ENVELOPE.contains(name) && namesOfSegment(operation).contains(name);
    }

    /** Whether a member of this name wraps items, as a body does, or is the list itself by the operation's path or id. */
    static boolean isEnvelope(String name, Operation operation) {
        String joined = Words.joined(name);
        return ENVELOPE.contains(joined)
                || WRAPPERS.contains(joined)
                || namesOfSegment(operation).contains(joined)
                || namesOfOperation(operation).contains(joined);
    }

    /** Likewise, or the last word of its name is a usual one. */
    static boolean endsAsItems(Member array, Operation operation) {
        List<String> words = Words.of(array.name());
        return isNamedAsItems(array, operation) || !words.isEmpty() && ENVELOPE.contains(words.get(words.size() - 1));
    }

    /** The arrays among the members, less those that stand beside items, unless the path speaks of them. */
    private static List<Member> arrays(Answer answer, List<Member> members, Set<String> segment) {
        List<Member> arrays = new ArrayList<>();
        for (Member member : members) {
            if (answer.element(member) != null) {
                String name = Words.joined(member.name());
                if (!BESIDE.contains(name) || segment.contains(name)) {
                    arrays.add(member);
                }
            }
        }
        return arrays;
    }

    private static List<Member> choose(Answer answer, List<Member> arrays, Set<String> segment, Operation operation) {
        Set<String> named = namesOfOperation(operation);
        List<Predicate<Member>> rules = List.of(
                member -> segment.contains(Words.joined(member.name())),
                member -> ENVELOPE.contains(Words.joined(member.name())),
                member -> named.contains(Words.joined(member.name())),
                member -> isWordsOf(operation, member.name()),
                member -> endsWithAny(segment, member.name()),
                member -> holdsObjects(answer, member));
        List<Member> left = arrays;
        for (Predicate<Member> rule : rules) {
            List<Member> kept = left.stream().filter(rule).toList();
            left = kept.isEmpty() ? left : kept;
            if (left.size() == 1) {
                break;
            }
        }
        return left;
    }

    /** Whether the path has all words of a name: {@code investment_transactions} of {@code /investments/transactions/get}. */
    private static boolean isWordsOf(Operation operation, String name) {
        List<String> words = singulars(name);
        return words.size() > 1 && singulars(operation.key().path()).containsAll(words);
    }

    private static boolean endsWithAny(Set<String> segment, String name) {
        List<String> words = Words.of(name);
        return words.size() > 1 && segment.contains(words.get(words.size() - 1));
    }

    private static List<String> singulars(String name) {
        return Words.of(name).stream().map(Words::singular).toList();
    }

    private static boolean holdsObjects(Answer answer, Member array) {
        Member element = answer.element(array);
        return element != null
                && (element.schema().shape() instanceof Shape.ObjectShape
                        || !answer.members(element).isEmpty());
    }

    private static Set<String> namesOfSegment(Operation operation) {
        String whole = operation.key().path();
        String path = whole.endsWith(".json") ? whole.substring(0, whole.length() - ".json".length()) : whole;
        for (String segment : reversed(path.split("/"))) {
            if (!segment.isEmpty() && !segment.contains("{")) {
                return spellings(Words.of(segment));
            }
        }
        return Set.of();
    }

    private static Set<String> namesOfOperation(Operation operation) {
        List<String> words = Words.of(operation.operationId() == null ? "" : operation.operationId());
        Set<String> names = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            names.addAll(spellings(words.subList(from, words.size())));
            names.addAll(spellings(List.of(words.get(from))));
        }
        return names;
    }

    private static Set<String> spellings(List<String> words) {
        String joined = String.join("", words);
        String ies = joined.endsWith("y") ? joined.substring(0, joined.length() - 1) + "ies" : joined;
        return new LinkedHashSet<>(List.of(joined, joined + "s", joined + "es", ies, Words.singular(joined)));
    }

    private static List<String> reversed(String[] segments) {
        List<String> reversed = new ArrayList<>(List.of(segments));
        Collections.reverse(reversed);
        return reversed;
    }
}
