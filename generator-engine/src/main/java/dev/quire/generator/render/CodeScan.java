package dev.quire.generator.render;

/** Goes over a line of Java outside its literals, knowing how deep in brackets it is. */
final class CodeScan {
    private static final int LAST_RESORT = 1000;

    private final String line;
    private int index = -1;
    private int depth;
    private int angles;

    CodeScan(String line) {
        this.line = line;
    }

    /** Goes to the next character outside literals; false at the end of the line. */
    boolean next() {
        index++;
        if (index < line.length() && (current() == '"' || current() == '\'')) {
            skipLiteral(current());
        }
        if (index >= line.length()) {
            return false;
        }
        switch (current()) {
            case '(', '[', '{' -> depth++;
            case ')', ']', '}' -> depth--;
            case '<' -> angles++;
            case '>' -> angles = Math.max(0, angles - 1);
            default -> {}
        }
        return true;
    }

    private void skipLiteral(char quote) {
        for (index++; index < line.length() && current() != quote; index++) {
            if (current() == '\\') {
                index++;
            }
        }
    }

    int index() {
        return index;
    }

    char current() {
        return line.charAt(index);
    }

    /** How many brackets are open, the current character counted. */
    int depth() {
        return depth;
    }

    /**
     * Where the line may be broken at the current character: after a comma or a bracket that opens, before the dot of a
     * chained call, before {@code permits}, {@code implements} and the like, after an assignment, at a blank if there is
     * nothing better; -1 when nowhere.
     */
    int breakAfterOrBefore() {
        char c = current();
        if (c == ','
                || (c == '=' && line.startsWith(" = ", index - 1))
                || (c == '(' && !line.startsWith("()", index))) {
            return index + 1;
        }
        boolean chained = c == '.' && index > 0 && line.charAt(index - 1) == ')';
        return chained || c == ' ' ? index : -1;
    }

    private boolean isClause() {
        return line.startsWith(" permits ", index)
                || line.startsWith(" implements ", index)
                || line.startsWith(" extends ", index)
                || line.startsWith(" + ", index);
    }

    /** How far from the outside a break at the current character is: clauses and commas before brackets. */
    int breakDepth() {
        int brackets = 4 * (depth + angles);
        return switch (current()) {
            case '(' -> brackets - 2;
            case '=' -> brackets + 1;
            case ' ' -> isClause() ? brackets : LAST_RESORT;
            default -> brackets;
        };
    }
}
