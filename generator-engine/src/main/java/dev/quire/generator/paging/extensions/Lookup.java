package dev.quire.generator.paging.extensions;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.Answer;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.ParameterRef.Location;
import dev.quire.generator.source.Nearest;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the extension names in the operation, and reports what is not there. */
final class Lookup {

    private final Exchange exchange;
    private final Problems problems;

    Lookup(Exchange exchange, Problems problems) {
        this.exchange = exchange;
        this.problems = problems;
    }

    /** The parameter of this name; null when reported. */
    @Nullable
    Input input(String name, Location location, SpecPointer at) {
        for (Input input : exchange.inputs()) {
            if (input.ref().location() == location && spellings(input).contains(name)) {
                return input;
            }
        }
        for (Input input : exchange.inputs()) {
            if (spellings(input).contains(name)) {
                String where = input.ref().location().word();
                problems.error(at, noParameter(location, name), "Add \"in: " + where + "\", where it has one");
                return null;
            }
        }
        List<String> names = exchange.inputs().stream()
                .filter(input -> input.ref().location() == location)
                .map(Input::writtenName)
                .toList();
        problems.error(at, noParameter(location, name), Nearest.remedy(name, names));
        return null;
    }

    private String noParameter(Location location, String name) {
        return exchange.operation().key() + " has no " + location.word() + " parameter \"" + name + "\"";
    }

    private static List<String> spellings(Input input) {
        String written = input.writtenName();
        return input.ref().location() == Location.BODY && !written.startsWith("$")
                ? List.of(written, BodyPath.of(written).toString())
                : List.of(written);
    }

    /** What a path of the body leads to; null when reported. */
    @Nullable
    Member member(String path, SpecPointer at) {
        Answer answer = exchange.answer();
        if (answer == null) {
            problems.error(
                    at, exchange.operation().key() + " has no JSON answer", "Describe its 2xx answer with a schema");
            return null;
        }
        return member(answer, answer.body(), path, at, "The answer");
    }

    /** What a path inside an item leads to; null when reported. */
    @Nullable
    Member memberOfItem(BodyPath items, String path, SpecPointer at) {
        Answer answer = exchange.answer();
        if (answer == null) {
            return null;
        }
        Member array = answer.find(answer.body(), items);
        Member element = array == null ? null : answer.element(array);
        return element == null ? null : member(answer, element, path, at, "An item");
    }

    private @Nullable Member member(Answer answer, Member from, String path, SpecPointer at, String what) {
        BodyPath parsed;
        try {
            parsed = BodyPath.parse(path);
        } catch (IllegalArgumentException e) {
            problems.error(
                    at, "\"" + path + "\" is not a path to one value", "Write a path to one value, like $.meta.next");
            return null;
        }
        Member found = answer.find(from, parsed);
        if (found == null) {
            problems.error(at, what + " has no " + path, Nearest.remedy(path, paths(answer, from, 3)));
            return null;
        }
        return new Member(
                parsed, found.schema(), found.required() && found.path().equals(parsed), found.nullable());
    }

    private static List<String> paths(Answer answer, Member object, int depth) {
        return depth == 0
                ? List.of()
                : answer.members(object).stream()
                        .flatMap(member -> Stream.concat(
                                Stream.of(member.path().toString()), paths(answer, member, depth - 1).stream()))
                        .toList();
    }

    /** What a path of the body leads to, of this kind where the schema says a kind; null when reported. */
    @Nullable
    Member member(String path, SpecPointer at, String kind, Predicate<Shape> test) {
        Member member = member(path, at);
        if (member != null && !is(member.schema(), test)) {
            problems.error(at, path + " is not " + kind, "Name a member that is " + kind);
            return null;
        }
        return member;
    }

    /** Whether a value can be of this kind: one branch of a union is enough, and so is no type at all. */
    static boolean is(Schema schema, Predicate<Shape> test) {
        if (schema.shape() instanceof Shape.Union union) {
            return union.branches().stream().anyMatch(branch -> is(branch, test));
        }
        boolean untyped = schema.shape() instanceof Shape.Any
                || schema.shape() instanceof Shape.Reference
                || schema.shape() instanceof Shape.ObjectShape object
                        && object.properties().isEmpty();
        return untyped || test.test(schema.shape());
    }
}
