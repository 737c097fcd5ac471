package dev.quire.generator.source;

/** Ends the reading of one document; turned into a problem by its reader. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Location location;
    private final String remedy;

    UnreadableException(Location location, String message, String remedy) {
        super(message);
        this.location = location;
        this.remedy = remedy;
    }

    static UnreadableException tooDeep(Location location) {
        return new UnreadableException(
                location,
                "Maps and lists are nested more than " + TreeReader.MAX_DEPTH + " deep",
                "Name the inner parts and refer to them");
    }

    void report(Problems problems) {
        problems.error(location, String.valueOf(getMessage()), remedy);
    }
}
