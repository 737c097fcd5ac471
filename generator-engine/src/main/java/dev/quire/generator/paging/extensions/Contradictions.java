package dev.quire.generator.paging.extensions;

import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagedOperation.Carry;
import dev.quire.generator.paging.PagedOperation.EndsWhen;
import dev.quire.generator.paging.PagingScheme;
import dev.quire.generator.paging.ParameterRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keys that are right one by one but can not hold together. */
final class Contradictions {

    private final Block block;
    private final Draft draft;
    private final Exchange exchange;

    Contradictions(Block block, Draft draft, Exchange exchange) {
        this.block = block;
        this.draft = draft;
        this.exchange = exchange;
    }

    void report() {
        parts();
        parameters();
        numbers();
        end();
        flags();
        carried();
        if (draft.error != null && draft.ok == null) {
            block.wrong("error", "Without ok nothing says when error counts", "Add ok");
        }
        if (draft.nextOperation != null && draft.isWhole()) {
            block.wrong("nextOperation", "A whole address needs no other operation", "Leave it out");
        }
    }

    private void parts() {
        if (draft.isWhole() && draft.next.size() > 1) {
            block.wrong("next", "A whole address can not go with other parts", "Leave one of them");
        }
        PagingScheme meant = SchemeOfParts.of(draft.next, draft.previous);
        if (draft.scheme != null && draft.scheme != meant) {
            block.wrong(
                    "scheme",
                    "What is stated pages by " + meant.word() + ", not by " + draft.scheme.word(),
                    "Correct scheme, or leave it out");
        }
        if (!draft.previous.isEmpty() && draft.isNumeric()) {
            block.wrong("previous", "Numbers are counted down without being told", "Leave previous out");
        } else if (!draft.previous.isEmpty()
                && !draft.previous.get(0).getClass().equals(draft.next.get(0).getClass())) {
            block.wrong("previous", "It goes back by another kind of source than forward", "Use one kind for both");
        }
    }

    private void parameters() {
        Set<ParameterRef> seen = new HashSet<>();
        for (NextPage part : draft.next) {
            if (part.target() != null && !seen.add(part.target())) {
                block.wrong("next", part.target().writtenName() + " is set twice", "Leave one part for each parameter");
            }
        }
        if (draft.pageSize != null && seen.contains(draft.pageSize.parameter())) {
            block.wrong("pageSize", "The same parameter asks for the next page", "Name another parameter, or none");
        }
    }

    private void numbers() {
        for (String key : List.of("start", "ceiling")) {
            if (block.has(key) && !draft.isNumeric()) {
                block.wrong(key, "Only page numbers and offsets have a " + key, "Leave it out");
            }
        }
    }

    private void end() {
        boolean emptyPageEnds = draft.end() == EndsWhen.EMPTY_PAGE;
        if (draft.isOfItem() && draft.hasMore == null && !emptyPageEnds) {
            block.wrong("hasMore", "Nothing says that an item is the last one", "Add hasMore, or endsWhen: empty-page");
        }
        if (draft.items == null && (emptyPageEnds || draft.isCounted() && draft.hasMore == null)) {
            block.wrong("items", "Pages without items are never seen to be empty", "Name items, or add hasMore");
        }
        if (draft.items == null && draft.next.stream().anyMatch(part -> part instanceof NextPage.Offset)) {
            block.wrong("items", "An offset is counted by items", "Name items");
        }
    }

    private void flags() {
        if (draft.hasPrevious != null && (draft.hasMore == null || draft.previous.isEmpty())) {
            block.wrong("hasPrevious", "It goes with hasMore and previous only", "Add them, or leave it out");
        }
    }

    private void carried() {
        Carry carry = draft.carry;
        if (carry == null || carry.all()) {
            return;
        }
        List<String> own = new ArrayList<>();
        draft.next.stream()
                .map(NextPage::target)
                .filter(Objects::nonNull)
                .forEach(target -> own.add(target.writtenName()));
        for (String name : carry.names()) {
            if (own.contains(name)) {
                block.wrong(
                        "carry",
                        name + " is set anew for each page of "
                                + exchange.operation().key(),
                        "Leave it out");
            }
        }
    }
}
