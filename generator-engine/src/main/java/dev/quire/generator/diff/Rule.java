package dev.quire.generator.diff;

import java.util.Objects;

/**
 * A rule as a row: it judges every difference of one aspect, kind and direction.
 *
 * @param message what to tell, with {@code {where}}, {@code {name}}, {@code {was}} and {@code {is}} for the difference's
 * @param advice what the reader can do
 */
public record Rule(
        Aspect aspect,
        Kind kind,
        Direction direction,
        Severity severity,
        String message,
        String summary,
        String advice,
        String before,
        String after)
        implements DiffRule {

    /** A rule that still needs its severity and texts. */
    public static Key on(Aspect aspect, Kind kind, Direction direction) {
        return new Key(aspect, kind, direction);
    }

    /** The differences that a rule judges. */
    public record Key(Aspect aspect, Kind kind, Direction direction) {

        /** Callers that were right before can fail. */
        public Rule error(String message) {
            return severity(Severity.ERROR, message);
        }

        /** Some callers can fail, or generated Java changes. */
        public Rule warning(String message) {
            return severity(Severity.WARNING, message);
        }

        /** Nobody fails. */
        public Rule info(String message) {
            return severity(Severity.INFO, message);
        }

        /** As grave as said. */
        public Rule severity(Severity severity, String message) {
            return new Rule(aspect, kind, direction, severity, message, "", "", "", "");
        }

        static Key of(Difference difference) {
            return new Key(difference.aspect(), difference.kind(), difference.direction());
        }
    }

    /** The same for this reason. */
    public Rule because(String summary) {
        return new Rule(aspect, kind, direction, severity, message, summary, advice, before, after);
    }

    /** The same with this to do about it. */
    public Rule advice(String advice) {
        return new Rule(aspect, kind, direction, severity, message, summary, advice, before, after);
    }

    /** The same with pieces of YAML that show it. */
    public Rule example(String before, String after) {
        return new Rule(aspect, kind, direction, severity, message, summary, advice, before, after);
    }

    /** The same, but an error. */
    public Rule asError() {
        return new Rule(aspect, kind, direction, Severity.ERROR, message, summary, advice, before, after);
    }

    /** The same, but a warning. */
    public Rule asWarning() {
        return new Rule(aspect, kind, direction, Severity.WARNING, message, summary, advice, before, after);
    }

    @Override
    public String id() {
        String what = aspect.word() + '-' + kind.word();
        return direction == Direction.NONE ? what : direction.word() + '-' + what;
    }

    @Override
    public Area area() {
        return aspect.area();
    }

    Key key() {
        return new Key(aspect, kind, direction);
    }

    String message(Difference difference) {
        return message.replace("{where}", difference.where())
                .replace("{was}", Objects.requireNonNullElse(difference.was(), "not stated"))
                .replace("{is}", Objects.requireNonNullElse(difference.is(), "not stated"))
                .replace("{name}", difference.name());
    }
}
