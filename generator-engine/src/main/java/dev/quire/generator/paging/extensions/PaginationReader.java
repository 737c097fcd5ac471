package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.Absence;
import dev.quire.generator.paging.Answer;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingScheme;
import dev.quire.generator.paging.schemes.Detection;
import dev.quire.generator.paging.schemes.Items;
import dev.quire.generator.paging.schemes.Sighting;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the extension of one operation: 1. where to start, 2. the parts, 3. what the answer says, 4. what the walk does. */
final class PaginationReader {

    static final List<String> KEYS = List.of(
            "scheme",
            "items",
            "next",
            "previous",
            "start",
            "pageSize",
            "hasMore",
            "hasPrevious",
            "total",
            "ceiling",
            "endsWhen",
            "carry",
            "nextOperation",
            "ok",
            "error",
            "mayBeAbsent",
            "expired");

    private final Exchange exchange;
    private final Map<String, Exchange> byOperationId;
    private final Problems problems;
    private final Lookup lookup;

    PaginationReader(Exchange exchange, Map<String, Exchange> byOperationId, Problems problems) {
        this.exchange = exchange;
        this.byOperationId = byOperationId;
        this.problems = problems;
        this.lookup = new Lookup(exchange, problems);
    }

    /** The operation; null when anything is wrong, which is then reported. */
    @Nullable
    PagedOperation read(JsonNode written, SpecPointer pointer) {
        if (!written.isObject() && !written.isTextual()) {
            problems.error(
                    pointer,
                    "x-pagination is neither false, nor the name of a scheme, nor a mapping",
                    "Write false, a word of " + String.join(", ", PagingScheme.words()) + ", or a mapping");
            return null;
        }
        int before = problems.errors().size();
        Block block = written.isTextual()
                ? Block.ofWord("scheme", written, pointer, problems)
                : new Block(written, pointer, problems, KEYS);
        Draft draft = new Draft();
        start(block, draft);
        parts(block, draft);
        answer(block, draft);
        draft.mayBeAbsent = Absence.bySchema(exchange.answer(), draft.items, draft.next, draft.hasMore);
        new WalkKeys(exchange, lookup, byOperationId, problems).read(block, draft);
        if (problems.errors().size() > before) {
            return null;
        }
        new Contradictions(block, draft, exchange).report();
        return problems.errors().size() > before
                ? null
                : draft.finish(exchange.operation().key());
    }

    private void start(Block block, Draft draft) {
        String word = block.word("scheme", PagingScheme.words());
        draft.scheme = word == null ? null : PagingScheme.of(word);
        if (!block.has("next") && draft.scheme != null) {
            Sighting seen = Detection.see(exchange, draft.scheme);
            if (seen == null) {
                block.wrong(
                        "scheme",
                        exchange.operation().key() + " does not show how it pages by " + word,
                        "Write out items and next as well");
            } else {
                draft.takeOver(seen.operation());
            }
        } else if (!block.has("next") && !block.has("scheme")) {
            block.wrong("next", "Nothing says how to ask for the next page", "Add scheme, or next");
        }
        items(block, draft);
    }

    private void items(Block block, Draft draft) {
        if (block.isNone("items")) {
            draft.items = null;
        } else if (block.has("items")) {
            String path = block.text("items");
            Member items = path == null
                    ? null
                    : lookup.member(path, block.pointer("items"), "an array", shape -> shape instanceof Shape.Array);
            draft.items = items == null ? null : items.path();
        } else if (block.has("next")) {
            onlyArray(block, draft);
        }
    }

    private void onlyArray(Block block, Draft draft) {
        Answer answer = exchange.answer();
        List<Member> arrays =
                answer == null ? List.of() : Items.candidates(answer, exchange.operation(), Items.USUAL_DEPTH);
        if (arrays.size() == 1) {
            draft.items = arrays.get(0).path();
        } else {
            List<String> paths =
                    arrays.stream().map(array -> array.path().toString()).toList();
            block.wrong(
                    "items",
                    "The answer has " + (arrays.isEmpty() ? "no array" : "several arrays") + " of items",
                    "Add items: " + (arrays.isEmpty() ? "none" : String.join(" or ", paths)));
        }
    }

    private void parts(Block block, Draft draft) {
        Parts parts = new Parts(continuing(block), problems, draft.items, draft.scheme);
        if (block.has("next")) {
            draft.next = parts.read(block, "next");
        }
        if (block.isNone("previous")) {
            draft.previous = List.of();
        } else if (block.has("previous")) {
            draft.previous = parts.read(block, "previous");
        }
    }

    private Lookup continuing(Block block) {
        Exchange continuing =
                block.has("nextOperation") ? byOperationId.get(String.valueOf(block.text("nextOperation"))) : null;
        return continuing == null ? lookup : new Lookup(continuing, problems);
    }

    private void answer(Block block, Draft draft) {
        draft.hasMore = flag(block, "hasMore", draft.hasMore);
        draft.hasPrevious = flag(block, "hasPrevious", draft.hasPrevious);
        draft.ok = flag(block, "ok", null);
        if (block.has("error")) {
            String path = block.text("error");
            Member error = path == null ? null : lookup.member(path, block.pointer("error"));
            draft.error = error == null ? null : error.path();
        }
        if (block.isNone("total")) {
            draft.total = null;
        } else if (block.has("total")) {
            NextSource total = new Parts(lookup, problems, null, null).source(block, "total");
            draft.total = total;
        }
    }

    private @Nullable BodyPath flag(Block block, String key, @Nullable BodyPath found) {
        if (!block.has(key)) {
            return found;
        }
        String path = block.isNone(key) ? null : block.text(key);
        Member flag = path == null
                ? null
                : lookup.member(path, block.pointer(key), "true or false", shape -> shape instanceof Shape.Bool);
        return flag == null ? null : flag.path();
    }
}
