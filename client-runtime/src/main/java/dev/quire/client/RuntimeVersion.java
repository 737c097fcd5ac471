package dev.quire.client;

/**
 * The version of this runtime, and the check by which generated code refuses a runtime that is too old for it.
 *
 * <p>Code generated for {@code MAJOR.MINOR} runs on every later runtime of the same major version.
 */
public final class RuntimeVersion {
    private static final int MAJOR = 1;
    private static final int MINOR = 0;
    private static final String TEXT = "1.0.0-SNAPSHOT";

    private RuntimeVersion() {}

    /** Returns the version as Maven spells it, such as {@code 1.0.0}. */
    public static String text() {
        return TEXT;
    }

    /**
     * Checks that this runtime can carry code generated for the given version.
     *
     * @param major the major version that the code was generated for
     * @param minor the lowest minor version that has everything the code calls
     * @throws IllegalStateException if this runtime is older or of another major version; the message names the
     *     dependency and the version to use
     */
    public static void require(int major, int minor) {
        if (major != MAJOR || minor > MINOR) {
            throw new IllegalStateException("This client needs dev.quire:quire-client-runtime " + major + "." + minor
                    + " or a later " + major + ".x, but " + TEXT
                    + " is on the class path. Set the version of that dependency accordingly.");
        }
    }
}
