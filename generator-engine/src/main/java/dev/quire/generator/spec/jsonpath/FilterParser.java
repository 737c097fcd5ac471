package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of filters (RFC 9535, sections 2.3.5 and 2.4). */
final class FilterParser {
    private static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "<", ">");

    private final Scanner scanner;
    private final PathParser paths;

    FilterParser(Scanner scanner, PathParser paths) {
        this.scanner = scanner;
        this.paths = paths;
    }

    Condition condition() {
        List<Condition> any = new ArrayList<>(List.of(conjunction()));
        while (takeAfterBlanks("||")) {
            any.add(conjunction());
        }
        return any.size() == 1 ? any.get(0) : new Condition.Or(List.copyOf(any));
    }

    private Condition conjunction() {
        List<Condition> all = new ArrayList<>(List.of(basic()));
        while (takeAfterBlanks("&&")) {
            all.add(basic());
        }
        return all.size() == 1 ? all.get(0) : new Condition.And(List.copyOf(all));
    }

    private boolean takeAfterBlanks(String token) {
        int end = scanner.position();
        scanner.skipBlanks();
        if (scanner.take(token)) {
            scanner.skipBlanks();
            return true;
        }
        scanner.back(end);
        return false;
    }

    private Condition basic() {
        if (scanner.peek() == '!') {
            scanner.next();
            scanner.skipBlanks();
            return new Condition.Not(scanner.peek() == '(' ? parenthesised() : test());
        }
        return scanner.peek() == '(' ? parenthesised() : testOrComparison();
    }

    private Condition parenthesised() {
        scanner.expect("(");
        scanner.skipBlanks();
        Condition condition = condition();
        scanner.skipBlanks();
        scanner.expect(")");
        return condition;
    }

    private Condition test() {
        Condition match = matching();
        if (match != null) {
            return match;
        }
        return existence(value());
    }

    private Condition testOrComparison() {
        Condition match = matching();
        if (match != null) {
            return match;
        }
        Value left = value();
        int end = scanner.position();
        scanner.skipBlanks();
        for (String operator : OPERATORS) {
            if (scanner.take(operator)) {
                scanner.skipBlanks();
                return new Condition.Comparison(comparable(left), operator, comparable(value()));
            }
        }
        scanner.back(end);
        return existence(left);
    }

    private Condition existence(Value value) {
        if (value instanceof Value.Query query) {
            return new Condition.Exists(query);
        }
        throw scanner.fail("a comparison is expected");
    }

    private Value comparable(Value value) {
        if (!value.isSingular()) {
            throw scanner.fail("a query that is compared must select one node at most");
        }
        return value;
    }

    /** {@code match(…)} or {@code search(…)}; null when neither comes next. */
    private @Nullable Condition matching() {
        boolean whole = scanner.startsWith("match(");
        if (!whole && !scanner.startsWith("search(")) {
            return null;
        }
        scanner.expect(whole ? "match(" : "search(");
        scanner.skipBlanks();
        Value text = comparable(value());
        scanner.skipBlanks();
        scanner.expect(",");
        scanner.skipBlanks();
        Value pattern = comparable(value());
        close();
        return new Condition.Matches(text, pattern, whole);
    }

    private void close() {
        scanner.skipBlanks();
        scanner.expect(")");
    }

    /** A literal, a query or a function that gives a value. */
    private Value value() {
        Value.Query query = query();
        if (query != null) {
            return query;
        }
        Value function = function();
        if (function != null) {
            return function;
        }
        Node literal = new LiteralParser(scanner).literal();
        if (literal == null) {
            throw scanner.fail("a query (@… or $…), a literal, or one of the functions length, count, value, match and"
                    + " search is expected");
        }
        return new Value.Literal(literal);
    }

    private @Nullable Value function() {
        if (scanner.take("length(")) {
            scanner.skipBlanks();
            Value argument = comparable(value());
            close();
            return new Value.Length(argument);
        }
        boolean count = scanner.take("count(");
        if (!count && !scanner.take("value(")) {
            return null;
        }
        scanner.skipBlanks();
        Value.Query query = query();
        if (query == null) {
            throw scanner.fail("a query is expected");
        }
        close();
        return count ? new Value.Count(query) : new Value.Only(query);
    }

    private Value.@Nullable Query query() {
        boolean fromRoot = scanner.take("$");
        return fromRoot || scanner.take("@") ? new Value.Query(fromRoot, paths.segments()) : null;
    }
}
