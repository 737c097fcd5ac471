package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the literals of filters, and quoted names (RFC 9535, section 2.3.1). */
final class LiteralParser {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private final Scanner scanner;

    LiteralParser(Scanner scanner) {
        this.scanner = scanner;
    }

    /** The literal that comes next; null when none does. */
    @Nullable
    Node literal() {
        char c = scanner.peek();
        if (c == '\'' || c == '"') {
            Node nowhere = ScalarNode.literal(Value.NOWHERE, "null");
            return ScalarNode.string(nowhere, string());
        }
        if (c == '-' || scanner.isDigit()) {
            return ScalarNode.literal(Value.NOWHERE, number());
        }
        for (String word : new String[] {"true", "false", "null"}) {
            if (scanner.take(word)) {
                return ScalarNode.literal(Value.NOWHERE, word);
            }
        }
        return null;
    }

    private String number() {
        int from = scanner.position();
        while (scanner.isDigit() || "+-.eE".indexOf(scanner.peek()) >= 0) {
            scanner.next();
        }
        String number = scanner.since(from);
        if (!NUMBER.matcher(number).matches()) {
            throw scanner.fail("'" + number + "' is no number");
        }
        return number;
    }

    /** A string in single or double quotes. */
    String string() {
        char quote = scanner.next();
        StringBuilder text = new StringBuilder();
        while (scanner.peek() != quote) {
            char c = scanner.next();
            if (scanner.isAtEnd() || c < ' ') {
                throw scanner.fail("the closing " + quote + " is expected");
            }
            text.append(c == '\\' ? escaped(quote) : c);
        }
        scanner.next();
        checkSurrogates(text);
        return text.toString();
    }

    private char escaped(char quote) {
        char c = scanner.next();
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '/', '\\' -> c;
            case 'u' -> unicode();
            default -> {
                if (c != quote) {
                    throw scanner.fail("'\\" + c + "' is no escape");
                }
                yield c;
            }
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(scanner.next(), 16);
            if (digit < 0) {
                throw scanner.fail("four hexadecimal digits are expected");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private void checkSurrogates(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw scanner.fail("half of a surrogate pair is no character");
            }
        }
    }
}
