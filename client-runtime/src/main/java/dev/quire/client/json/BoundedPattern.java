package dev.quire.client.json;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of an API's description, which nobody has vetted: matching it gives up, and lets the text pass, when it takes too
 * many steps. Unanchored, as JSON Schema wants it.
 */
final class BoundedPattern {
    private static final int LONGEST = 1_000;
    private static final int MOST_STEPS = 1_000_000;

    private final String source;
    private volatile @Nullable Pattern compiled;
    private volatile boolean unknown;

    BoundedPattern(String source) {
        this.source = source;
    }

    /** Tells whether the text matches, or that can not be told: it is too long, or the pattern takes too long. */
    boolean mayMatch(String text) {
        Pattern pattern = text.length() > LONGEST ? null : pattern();
        try {
            return pattern == null || pattern.matcher(new Steps(text)).find();
        } catch (TooManySteps | StackOverflowError e) {
            return true;
        }
    }

    private @Nullable Pattern pattern() {
        if (compiled == null && !unknown) {
            try {
                compiled = Pattern.compile(source);
            } catch (PatternSyntaxException e) {
                unknown = true;
            }
        }
        return compiled;
    }

    @Override
    public String toString() {
        return source;
    }

    /** A text that counts how often it is looked at: the one thing that backtracking can not do without. */
    private static final class Steps implements CharSequence {
        private final CharSequence text;
        private int steps;

        Steps(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }
}
