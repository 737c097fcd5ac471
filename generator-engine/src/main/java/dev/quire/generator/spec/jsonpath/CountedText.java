package dev.quire.generator.spec.jsonpath;

/** A text that counts how often it is looked at: the one thing that backtracking can not do without. */
final class CountedText implements CharSequence {
    private static final int MOST_STEPS = 1_000_000;

    private final CharSequence text;
    private int steps;

    CountedText(CharSequence text) {
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

    /** Ends a match that would take for ever. */
    static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }
}
