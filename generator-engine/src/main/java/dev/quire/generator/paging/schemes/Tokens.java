package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.Response;
import dev.quire.generator.model.Schema;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.NextSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the parameter that takes a token and the member of the answer that gives it. */
final class Tokens {

    /**
     * Both ends of a token.
     *
     * @param from where the answer gives it
     * @param sure whether names and types leave no doubt
     */
    record Pair(Input input, NextSource from, boolean sure) {

        Pair(Input input, Member member, boolean sure) {
            this(input, new NextSource.InBody(member.path()), sure);
        }
    }

    private static final Pattern FORWARD =
            Pattern.compile("\\b(next|subsequent|following|more|remaining)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_PAGING =
            Pattern.compile("\\bused (for|in) (paging|pagination|paginating)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("\\b(cursor|token|marker)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(included|returned|given|provided|found|obtained)\\b[^.]{0,50}\\b(response|answer|previous|last)\\b"
                    + "|\\b(from|of|by|in) (a |an |the |your )?(previous|prior|last|preceding) "
                    + "(response|answer|request|call|page|result)",
            Pattern.CASE_INSENSITIVE);
    private static final String EXCLUSIVE_START = "exclusivestart";
    private static final String LAST_EVALUATED = "lastevaluated";
    private static final Set<String> CURSORS = Set.of("cursor", "cursors");
    private static final Set<String> NEXT_OFFSETS =
            Set.of("nextoffset", "nextstart", "nextstartindex", "nextskip", "nextpagestart");

    private Tokens() {}

    /** The token for going forward; null when there is none. */
    static @Nullable Pair forward(Listing listing) {
        for (InputRole role : List.of(InputRole.TOKEN, InputRole.AFTER, InputRole.OFFSET)) {
            Input input = listing.input(role);
            Pair pair = input == null || input.required() ? null : forward(listing, role, input);
            if (pair != null) {
                return pair;
            }
        }
        return lastEvaluated(listing);
    }

    /** An {@code exclusiveStartName} takes the {@code lastEvaluatedName} that the answer gives while there is more. */
    private static @Nullable Pair lastEvaluated(Listing listing) {
        for (Input input : listing.exchange().inputs()) {
            String name = Words.joined(input.simpleName());
            if (name.startsWith(EXCLUSIVE_START)) {
                String given = LAST_EVALUATED + name.substring(EXCLUSIVE_START.length());
                for (Member member : listing.members()) {
                    if (Words.joined(member.name()).equals(given) && takes(input, member)) {
                        return new Pair(input, member, true);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Pair forward(Listing listing, InputRole role, Input input) {
        if (role == InputRole.OFFSET) {
            Member next = listing.member(
                    MemberRole.NEXT_TOKEN,
                    member -> Kinds.isNumber(member.schema()) && NEXT_OFFSETS.contains(Words.joined(member.name())));
            return next == null ? null : new Pair(input, next, true);
        }
        Member next = listing.member(MemberRole.NEXT_TOKEN, member -> takes(input, member));
        if (next != null) {
            return new Pair(input, next, isToken(next) || isGiven(input));
        }
        Member last = listing.member(MemberRole.LAST_POSITION, member -> takes(input, member));
        if (last != null) {
            return new Pair(input, last, listing.hasMore() != null);
        }
        Member echo = echo(listing, input);
        if (echo != null) {
            return new Pair(input, echo, saysNext(echo) || isGiven(input) || listing.hasMore() != null);
        }
        return inHeader(listing, input);
    }

    /** A header of the answer that is named for the next page, or as the parameter is. */
    private static @Nullable Pair inHeader(Listing listing, Input input) {
        String own = InputRole.plainHeader(input.simpleName());
        for (Map.Entry<String, Response.Header> header :
                new TreeMap<>(listing.exchange().headers()).entrySet()) {
            String name = InputRole.plainHeader(header.getKey());
            Schema given = header.getValue().schema();
            boolean next = MemberRole.NEXT_TOKEN.isName(name) && name.startsWith("next");
            if ((next || name.equals(own)) && Kinds.isText(given) && !Kinds.isAddress(given)) {
                String said = header.getValue().description();
                boolean sure = said == null ? next : FORWARD.matcher(said).find();
                return new Pair(input, new NextSource.InHeader(header.getKey()), sure);
            }
        }
        return null;
    }

    /** The token for going back, for the parameter that takes it; null when there is none. */
    static @Nullable Pair backward(Listing listing, Pair forward) {
        Input before = listing.input(InputRole.BEFORE);
        if (before == null && forward.input().equals(listing.input(InputRole.AFTER))) {
            return null;
        }
        Input input = before == null ? forward.input() : before;
        Member previous = listing.member(MemberRole.PREVIOUS_TOKEN, member -> takes(input, member));
        Pair pair = previous == null ? null : new Pair(input, previous, true);
        return pair == null || pair.from().equals(forward.from()) ? null : pair;
    }

    private static @Nullable Member echo(Listing listing, Input input) {
        String name = Words.joined(input.simpleName());
        return listing.members().stream()
                .filter(member -> Words.joined(member.name()).equals(name) && takes(input, member))
                .findFirst()
                .orElse(null);
    }

    /** A bare {@code next} may as well be an address, unless it stands among cursors or is said to be a token. */
    private static boolean isToken(Member member) {
        String said = member.schema().docs().description();
        return !Words.joined(member.name()).equals("next")
                || said != null && TOKEN.matcher(said).find()
                || member.path().steps().stream().map(Words::joined).anyMatch(CURSORS::contains);
    }

    private static boolean isGiven(Input input) {
        return input.description() != null && GIVEN.matcher(input.description()).find();
    }

    private static boolean saysNext(Member member) {
        String said = member.schema().docs().description();
        return said != null
                && (FORWARD.matcher(said).find() || FOR_PAGING.matcher(said).find());
    }

    private static boolean takes(Input input, Member member) {
        Schema given = member.schema();
        if (Kinds.hasAddressFormat(given) || MemberRole.isBare(member) && Kinds.isAddress(given)) {
            return false;
        }
        return Kinds.takes(input.schema(), given) || isNamedAfter(input, member) && Kinds.isText(input.schema());
    }

    /** A {@code next_marker} is for {@code marker} or {@code next_marker}, whatever type it is declared with. */
    private static boolean isNamedAfter(Input input, Member member) {
        String given = Words.joined(member.name());
        String taken = Words.joined(input.simpleName());
        return (given.equals("next" + taken) || given.equals(taken) && given.startsWith("next"))
                && Kinds.isNumber(member.schema());
    }
}
