package dev.quire.generator.paging.schemes;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.Answer;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.PagingDecider;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import dev.quire.generator.paging.PagingScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides by what the operation declares, and in doubt by what most lists of its API do; never leaves one undecided. */
public final class Detection implements PagingDecider {

    /** As {@link PagingDecision#decidedBy()} says it. */
    public static final String NAME = "detection";

    /** A POST that takes a token which its answer gives is a list whatever its name; others may do something. */
    private static final Set<PagingScheme> TOKENS =
            EnumSet.of(PagingScheme.PAGE_TOKEN, PagingScheme.BIDIRECTIONAL_CURSOR);

    /** Without one of these, a list deep in the answer is a part of one thing. */
    private static final Set<InputRole> ASKING = EnumSet.of(InputRole.PAGE, InputRole.OFFSET, InputRole.TOKEN);

    private final Map<OperationKey, Sight> sights = new HashMap<>();
    private final HouseStyle house;

    /**
     * What was seen in an operation.
     *
     * @param sightings the one to trust most first
     * @param doubt why a list without any is doubtful, null when it is not
     */
    private record Sight(List<Sighting> sightings, @Nullable String doubt) {

        @Nullable
        Sighting sure() {
            return sightings.stream().filter(Sighting::sure).findFirst().orElse(null);
        }
    }

    /** Looks at all operations of an API, to learn what is usual in it. */
    public Detection(List<Exchange> exchanges) {
        for (Exchange exchange : exchanges) {
            sights.put(exchange.operation().key(), look(exchange));
        }
        house = new HouseStyle(sights.values().stream()
                .map(Sight::sure)
                .filter(Objects::nonNull)
                .toList());
    }

    /**
     * What one scheme sees in an operation, sure or not.
     *
     * @return null when it is not seen, or when the items are not clear
     */
    public static @Nullable Sighting see(Exchange exchange, PagingScheme scheme) {
        return look(exchange).sightings().stream()
                .filter(sighting -> sighting.operation().scheme() == scheme)
                .findFirst()
                .orElse(null);
    }

    /** The parameters of an operation that speak of paging by their names, types and descriptions. */
    public static List<Input> inputs(Exchange exchange) {
        return Listing.inputs(exchange).values().stream().distinct().toList();
    }

    @Override
    public PagingDecision decide(Exchange exchange) {
        Sight sight = sights.computeIfAbsent(exchange.operation().key(), key -> look(exchange));
        for (Sighting sighting : sight.sightings()) {
            if (sighting.sure()) {
                return new Paged(sighting.operation(), NAME, sighting.evidence());
            }
            String rule = house.backs(sighting);
            if (rule != null) {
                return new Paged(sighting.operation(), NAME, sighting.evidence() + "; " + rule);
            }
        }
        String doubt = sight.sightings().stream()
                .filter(sighting -> sighting.operation().scheme() != PagingScheme.LINK_HEADER)
                .map(Sighting::evidence)
                .findFirst()
                .orElse(sight.doubt());
        return new Unpaged(doubt != null, NAME, doubt != null ? doubt : "nothing asks for another page");
    }

    private static Sight look(Exchange exchange) {
        Answer answer = exchange.answer();
        if (answer == null || !Reading.canRead(exchange.operation())) {
            return new Sight(List.of(), null);
        }
        Map<InputRole, Input> inputs = Listing.inputs(exchange);
        int depth = Collections.disjoint(inputs.keySet(), ASKING) ? Items.USUAL_DEPTH : Items.DEPTH;
        List<Member> candidates = Items.candidates(answer, exchange.operation(), depth);
        Member element = candidates.size() == 1 ? answer.element(candidates.get(0)) : null;
        if (element == null) {
            return new Sight(List.of(), doubtOfItems(exchange, inputs, candidates));
        }
        Listing listing = Listing.of(exchange, inputs, answer, candidates.get(0), element);
        if (Reading.isOneThing(listing)) {
            return new Sight(List.of(), doubt(exchange, inputs, "it answers with one thing that holds a list"));
        }
        return new Sight(
                sightings(listing), doubt(exchange, inputs, "nothing in the answer says how to ask for the next page"));
    }

    private static List<Sighting> sightings(Listing listing) {
        boolean read = Reading.isRead(listing.exchange().operation());
        List<Sighting> sightings = new ArrayList<>();
        for (Scheme scheme : Schemes.ALL) {
            Sighting sighting = scheme.see(listing);
            if (sighting != null
                    && (read || TOKENS.contains(sighting.operation().scheme()))) {
                sightings.add(sighting);
            }
        }
        return sightings;
    }

    private static @Nullable String doubtOfItems(
            Exchange exchange, Map<InputRole, Input> inputs, List<Member> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        String paths = candidates.stream()
                .map(candidate -> candidate.path().toString())
                .collect(Collectors.joining(", "));
        return doubt(exchange, inputs, "any of " + paths + " could be the items");
    }

    /** The doubt, where a parameter of a read speaks of paging; null for the rest, which only looks like a list. */
    private static @Nullable String doubt(Exchange exchange, Map<InputRole, Input> inputs, String reason) {
        if (!Reading.isRead(exchange.operation())) {
            return null;
        }
        return inputs.values().stream()
                .findFirst()
                .map(input -> "takes " + input.writtenName() + ", but " + reason)
                .orElse(null);
    }
}
