package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.InputFacts;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagingScheme;
import dev.quire.generator.paging.ParameterRef.Location;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code next} and {@code previous}. */
final class Parts {

    private static final List<String> KEYS = List.of("parameter", "in", "from", "url", "link");
    private static final List<String> LOCATIONS = List.of("query", "header", "body");

    private final Lookup lookup;
    private final Problems problems;
    private final @Nullable BodyPath items;
    private final @Nullable PagingScheme scheme;

    /**
     * A reader for one operation.
     *
     * @param lookup of the operation whose parameters the parts set, and whose answer they read
     * @param items null when pages have none
     * @param scheme as stated, null when not
     */
    Parts(Lookup lookup, Problems problems, @Nullable BodyPath items, @Nullable PagingScheme scheme) {
        this.lookup = lookup;
        this.problems = problems;
        this.items = items;
        this.scheme = scheme;
    }

    /** The parts under a key: one mapping, or a list of them. Those that are wrong are reported and left out. */
    List<NextPage> read(Block block, String key) {
        List<NextPage> parts = new ArrayList<>();
        block.each(key, (node, at) -> {
            NextPage part = part(node, at);
            if (part != null) {
                parts.add(part);
            }
        });
        return parts;
    }

    private @Nullable NextPage part(JsonNode node, SpecPointer at) {
        if (!node.isObject()) {
            problems.error(
                    at,
                    "A part of the next request is not a mapping",
                    "Write {parameter: NAME, from: SOURCE}, {url: SOURCE} or {link: RELATION}");
            return null;
        }
        Block block = new Block(node, at, problems, KEYS);
        long kinds =
                List.of("parameter", "url", "link").stream().filter(block::has).count();
        if (kinds != 1) {
            problems.error(
                    at,
                    "A part needs exactly one of parameter, url and link",
                    "Write one mapping for each part; a url or a Link holds the whole address and stands alone");
            return null;
        }
        if (block.has("link")) {
            String relation = block.text("link");
            return relation == null || misplaced(block) ? null : new NextPage.Link(relation);
        }
        if (block.has("url")) {
            NextSource from = source(block, "url");
            return from == null || misplaced(block) ? null : new NextPage.Url(from);
        }
        return parameter(block);
    }

    private static boolean misplaced(Block block) {
        for (String key : List.of("in", "from")) {
            if (block.has(key)) {
                block.wrong(key, "\"" + key + "\" belongs to a parameter", "Leave it out");
                return true;
            }
        }
        return false;
    }

    private @Nullable NextPage parameter(Block block) {
        String name = block.text("parameter");
        String in = block.has("in") ? block.word("in", LOCATIONS) : "query";
        if (name == null || in == null) {
            return null;
        }
        Location location = Location.values()[LOCATIONS.indexOf(in)];
        Input input = lookup.input(name, location, block.pointer("parameter"));
        if (!block.has("from")) {
            block.wrong(
                    "from", "Nothing says what \"" + name + "\" takes", "Add from: page, offset, a path or a mapping");
            return null;
        }
        return from(block, input);
    }

    /** Reads on without a parameter too, so that everything wrong is reported at once. */
    private @Nullable NextPage from(Block block, @Nullable Input input) {
        JsonNode from = block.get("from");
        if (from != null && from.isTextual() && List.of("page", "offset").contains(from.textValue())) {
            return input == null ? null : counted(block, input, from.textValue());
        }
        if (from != null && from.isObject() && from.has("item")) {
            BodyPath id = item(block, from);
            return id == null || input == null ? null : new NextPage.ItemId(input.ref(), id);
        }
        NextSource source = source(block, "from");
        if (source == null || input == null || scheme == PagingScheme.PAGE_NUMBER && !canCount(block, input)) {
            return null;
        }
        return scheme == PagingScheme.PAGE_NUMBER
                ? new NextPage.PageNumber(input.ref(), InputFacts.firstPage(input), source)
                : new NextPage.Token(input.ref(), source);
    }

    private @Nullable NextPage counted(Block block, Input input, String what) {
        if (!canCount(block, input)) {
            return null;
        }
        return what.equals("page")
                ? new NextPage.PageNumber(input.ref(), InputFacts.firstPage(input), null)
                : new NextPage.Offset(input.ref(), InputFacts.firstOffset(input));
    }

    private static boolean canCount(Block block, Input input) {
        boolean counts =
                Lookup.is(input.schema(), shape -> shape instanceof Shape.Numeric || shape instanceof Shape.Text);
        if (!counts) {
            block.wrong("parameter", input.writtenName() + " can not hold a number", "Name a parameter that can");
        }
        return counts;
    }

    private @Nullable BodyPath item(Block block, JsonNode from) {
        Block source = new Block(from, block.pointer("from"), problems, List.of("item"));
        String path = source.text("item");
        if (path == null) {
            return null;
        }
        if (items == null) {
            source.wrong("item", "Pages without items have no item to go on from", "Name items, or another source");
            return null;
        }
        Member id = lookup.memberOfItem(items, path, source.pointer("item"));
        return id == null ? null : id.path();
    }

    /** A path into the body, or a mapping with the name of a header; null when reported. */
    @Nullable
    NextSource source(Block block, String key) {
        JsonNode node = block.get(key);
        if (node != null && node.isTextual()) {
            Member member = lookup.member(node.textValue(), block.pointer(key), "a single value", Parts::isScalar);
            return member == null ? null : new NextSource.InBody(member.path());
        }
        if (node != null && node.isObject() && node.has("header")) {
            String name = new Block(node, block.pointer(key), problems, List.of("header")).text("header");
            return name == null ? null : new NextSource.InHeader(name);
        }
        block.wrong(
                key,
                "\"" + key + "\" names no source",
                "Write a path like $.next, or {header: NAME}" + (key.equals("from") ? ", or {item: PATH}" : ""));
        return null;
    }

    private static boolean isScalar(Shape shape) {
        return !(shape instanceof Shape.Array) && !(shape instanceof Shape.ObjectShape);
    }
}
