package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.Schema;
import dev.quire.generator.paging.Input;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parameter that counts pages or items. Beside the ones that say so by themselves these are texts that hold numbers,
 * and numbers under a name of many meanings, where the rest of the operation leaves no other reading.
 */
final class Counters {

    private static final Set<String> NUMBERED = Set.of("page", "pages", "offset", "skip", "index", "position");
    private static final Set<String> SHORT_FOR_PAGE = Set.of("p", "pg");
    private static final Pattern COUNTING = Pattern.compile(
            "\\bpage (number|index)\\b|\\bnumber of (the )?page\\b|\\bskip(ped|s)?\\b|\\b(zero|one|0|1)[- ](based|indexed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPAQUE =
            Pattern.compile("\\b(tokens?|opaque|cursors?|returned (by|in|from))\\b", Pattern.CASE_INSENSITIVE);

    private Counters() {}

    /** The parameter for a role that counts; null when there is none. */
    static @Nullable Input of(Listing listing, InputRole role) {
        Input plain = listing.input(role);
        if (plain != null || listing.input(InputRole.PAGE_SIZE) == null) {
            return plain;
        }
        return listing.exchange().inputs().stream()
                .filter(input -> role.rankOfName(input) != null)
                .filter(input -> isTextThatCounts(listing, input) || isNumberThatCounts(listing, input))
                .min(Comparator.comparing(role::rankOfName))
                .orElse(null);
    }

    private static boolean isTextThatCounts(Listing listing, Input input) {
        boolean named = Words.of(input.simpleName()).stream().anyMatch(NUMBERED::contains);
        if (!named
                || !Kinds.isText(input.schema())
                || OPAQUE.matcher(said(input)).find()) {
            return false;
        }
        // A list without anything around it has no place for a token.
        return listing.items().path().isRoot()
                || COUNTING.matcher(said(input)).find()
                || listing.total() != null
                || isEchoed(listing, input);
    }

    /** A {@code start} of which nothing is said skips items, where the answer counts them all. */
    private static boolean isNumberThatCounts(Listing listing, Input input) {
        Schema schema = input.schema();
        return Kinds.isSentNumber(schema)
                && !Kinds.isTime(schema, "")
                && said(input).isBlank()
                && listing.total() != null;
    }

    /** Whether the answer repeats the parameter's number. */
    static boolean isEchoed(Listing listing, Input input) {
        String name = Words.joined(input.simpleName());
        String written = SHORT_FOR_PAGE.contains(name) ? "page" : name;
        return listing.members().stream()
                .filter(member -> Kinds.isNumber(member.schema()))
                .map(member -> Words.joined(member.name()))
                .anyMatch(given -> given.equals(written) || given.equals("current" + written));
    }

    private static String said(Input input) {
        String said = input.description();
        return said == null ? "" : said;
    }
}
