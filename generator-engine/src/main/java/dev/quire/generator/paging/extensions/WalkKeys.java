package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagedOperation.Absent;
import dev.quire.generator.paging.PagedOperation.Carry;
import dev.quire.generator.paging.PagedOperation.EndsWhen;
import dev.quire.generator.paging.PagedOperation.PageSize;
import dev.quire.generator.paging.ParameterRef.Location;
import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keys that say what a walk sends and when it ends. */
final class WalkKeys {

    private static final List<String> SIZE_KEYS = List.of("parameter", "in", "default", "maximum");
    private static final Map<String, EndsWhen> ENDS =
            Map.of("absent", EndsWhen.ABSENT, "repeated", EndsWhen.REPEATED, "empty-page", EndsWhen.EMPTY_PAGE);
    private static final Map<String, Absent> ABSENT = Map.of("items", Absent.ITEMS, "next", Absent.NEXT);

    private final Exchange exchange;
    private final Lookup lookup;
    private final Map<String, Exchange> byOperationId;
    private final Problems problems;

    WalkKeys(Exchange exchange, Lookup lookup, Map<String, Exchange> byOperationId, Problems problems) {
        this.exchange = exchange;
        this.lookup = lookup;
        this.byOperationId = byOperationId;
        this.problems = problems;
    }

    void read(Block block, Draft draft) {
        start(block, draft);
        pageSize(block, draft);
        if (block.has("ceiling")) {
            draft.ceiling = block.number("ceiling", 1, Long.MAX_VALUE);
        }
        String end = block.word("endsWhen", ENDS.keySet().stream().sorted().toList());
        draft.endsWhen = end == null ? null : ENDS.get(end);
        nextOperation(block, draft);
        carry(block, draft);
        if (block.has("mayBeAbsent")) {
            Set<Absent> absent = EnumSet.noneOf(Absent.class);
            if (!block.isNone("mayBeAbsent")) {
                absent.addAll(Block.chosen(block.names("mayBeAbsent", List.of("items", "next")), ABSENT));
            }
            draft.mayBeAbsent = absent;
        }
        expired(block, draft);
    }

    private void start(Block block, Draft draft) {
        Long start = block.number("start", 0, Long.MAX_VALUE);
        if (start != null) {
            draft.next = draft.next.stream().map(part -> from(part, start)).toList();
        }
    }

    private static NextPage from(NextPage part, long start) {
        if (part instanceof NextPage.PageNumber number) {
            return new NextPage.PageNumber(number.parameter(), start, number.from());
        }
        return part instanceof NextPage.Offset offset ? new NextPage.Offset(offset.parameter(), start) : part;
    }

    private void pageSize(Block block, Draft draft) {
        JsonNode written = block.get("pageSize");
        if (written == null) {
            return;
        }
        draft.pageSize = null;
        if (block.isNone("pageSize")) {
            return;
        }
        if (written.isTextual()) {
            Input input = lookup.input(written.textValue(), Location.QUERY, block.pointer("pageSize"));
            draft.pageSize = input == null ? null : sized(block.pointer("pageSize"), input, null, null);
        } else if (written.isObject()) {
            Block size = new Block(written, block.pointer("pageSize"), problems, SIZE_KEYS);
            String name = size.text("parameter");
            String in = size.has("in") ? size.word("in", List.of("query", "header", "body")) : "query";
            if (name == null) {
                size.wrong("parameter", "pageSize names no parameter", "Add parameter");
            } else if (in != null) {
                Input input =
                        lookup.input(name, Location.valueOf(in.toUpperCase(Locale.ROOT)), size.pointer("parameter"));
                Long standard = size.number("default", 1, Integer.MAX_VALUE);
                Long maximum = size.number("maximum", 1, Integer.MAX_VALUE);
                draft.pageSize = input == null ? null : sized(size.pointer("parameter"), input, standard, maximum);
            }
        } else {
            block.wrong("pageSize", "pageSize names no parameter", "Write the parameter's name, or a mapping");
        }
    }

    private @Nullable PageSize sized(SpecPointer at, Input input, @Nullable Long standard, @Nullable Long maximum) {
        if (!Lookup.is(input.schema(), shape -> shape instanceof Shape.Numeric || shape instanceof Shape.Text)) {
            problems.error(at, input.writtenName() + " is not a number", "Name the parameter that sets the page size");
            return null;
        }
        PageSize told = InputFacts.pageSize(input);
        return new PageSize(
                told.parameter(),
                standard == null ? told.defaultSize() : Integer.valueOf(standard.intValue()),
                maximum == null ? told.maximum() : Integer.valueOf(maximum.intValue()));
    }

    private void nextOperation(Block block, Draft draft) {
        String id = block.text("nextOperation");
        if (id != null && !byOperationId.containsKey(id)) {
            block.wrong(
                    "nextOperation",
                    "No operation has the id \"" + id + "\"",
                    Nearest.remedy(id, byOperationId.keySet()));
        }
        draft.nextOperation = id;
    }

    private void carry(Block block, Draft draft) {
        JsonNode written = block.get("carry");
        if (written == null) {
            return;
        }
        if (written.isTextual()) {
            String word = block.word("carry", List.of("all", "none"));
            draft.carry = "all".equals(word) ? Carry.ALL : Carry.NONE;
            return;
        }
        List<String> known = new ArrayList<>();
        exchange.inputs().forEach(input -> known.add(input.writtenName()));
        draft.carry = new Carry(false, block.names("carry", known));
    }

    private void expired(Block block, Draft draft) {
        List<Integer> statuses = new ArrayList<>();
        block.each("expired", (value, at) -> {
            if (value.isIntegralNumber() && value.intValue() >= 400 && value.intValue() <= 599) {
                statuses.add(value.intValue());
            } else {
                problems.error(at, "\"expired\" holds statuses from 400 to 599", "Write a list of such numbers");
            }
        });
        draft.expired = List.copyOf(statuses);
    }
}
