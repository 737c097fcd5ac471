package dev.quire.generator.spec.jsonpath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads segments and selectors (RFC 9535, sections 2.3 and 2.5). */
final class PathParser {
    private static final long MAX_INTEGER = (1L << 53) - 1;

    private final Scanner scanner;

    PathParser(Scanner scanner) {
        this.scanner = scanner;
    }

    /** The whole text as a query from the root. */
    List<Segment> query() {
        scanner.expect("$");
        List<Segment> segments = segments();
        if (!scanner.isAtEnd()) {
            throw scanner.fail("a segment such as .name or ['a-name'] is expected");
        }
        return segments;
    }

    /** Segments as long as there are some. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int end = scanner.position();
        scanner.skipBlanks();
        while (scanner.peek() == '.' || scanner.peek() == '[') {
            segments.add(segment());
            end = scanner.position();
            scanner.skipBlanks();
        }
        scanner.back(end);
        return List.copyOf(segments);
    }

    private Segment segment() {
        boolean descendant = scanner.take("..");
        if (scanner.peek() == '[') {
            return new Segment(descendant, bracketed());
        }
        if (!descendant) {
            scanner.expect(".");
        }
        Selector selector = scanner.take("*") ? new Selector.Wildcard() : new Selector.Name(shorthand());
        return new Segment(descendant, List.of(selector));
    }

    /** A name without quotes: letters, digits, underscores and anything that is not ASCII. */
    private String shorthand() {
        int from = scanner.position();
        if (scanner.isDigit() || !isNameCharacter(scanner.peek())) {
            throw scanner.fail("a name is expected; names with other characters than letters are written ['a-name']");
        }
        while (!scanner.isAtEnd() && isNameCharacter(scanner.peek())) {
            scanner.next();
        }
        return scanner.since(from);
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80;
    }

    private List<Selector> bracketed() {
        scanner.expect("[");
        List<Selector> selectors = new ArrayList<>();
        do {
            scanner.skipBlanks();
            selectors.add(selector());
            scanner.skipBlanks();
        } while (scanner.take(","));
        scanner.expect("]");
        return List.copyOf(selectors);
    }

    private Selector selector() {
        char c = scanner.peek();
        if (c == '\'' || c == '"') {
            return new Selector.Name(new LiteralParser(scanner).string());
        }
        if (scanner.take("*")) {
            return new Selector.Wildcard();
        }
        if (scanner.take("?")) {
            scanner.skipBlanks();
            return new Selector.Filter(new FilterParser(scanner, this).condition());
        }
        return indexOrSlice();
    }

    private Selector indexOrSlice() {
        Long start = integer();
        int end = scanner.position();
        scanner.skipBlanks();
        if (!scanner.take(":")) {
            scanner.back(end);
            if (start == null) {
                throw scanner.fail("a name in quotes, an index, a slice, * or ? is expected");
            }
            return new Selector.Index(start);
        }
        scanner.skipBlanks();
        Long stop = integer();
        scanner.skipBlanks();
        Long step = null;
        if (scanner.take(":")) {
            scanner.skipBlanks();
            step = integer();
        }
        return new Selector.Slice(start, stop, step == null ? 1 : step);
    }

    /** A whole number without leading zeros; null when none comes next. */
    private @Nullable Long integer() {
        int from = scanner.position();
        boolean negative = scanner.take("-");
        if (!scanner.isDigit()) {
            if (negative) {
                throw scanner.fail("a digit is expected");
            }
            return null;
        }
        while (scanner.isDigit()) {
            scanner.next();
        }
        String digits = scanner.since(from);
        String magnitude = negative ? digits.substring(1) : digits;
        boolean wellFormed = magnitude.charAt(0) != '0' || digits.equals("0");
        if (!wellFormed || magnitude.length() > 16 || Long.parseLong(magnitude) > MAX_INTEGER) {
            throw scanner.fail("'" + digits + "' is no index");
        }
        return Long.parseLong(digits);
    }
}
