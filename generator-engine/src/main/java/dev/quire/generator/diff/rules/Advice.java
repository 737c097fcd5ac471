package dev.quire.generator.diff.rules;

/** What readers of a finding can do. */
final class Advice {
    static final String NOTHING = "Nothing to do";
    static final String KEEP_AND_DEPRECATE = "Keep it, deprecate it with x-sunset, and remove it after that day";
    static final String KEEP_ACCEPTING = "Go on accepting what was accepted, or publish it as a new version";
    static final String KEEP_SENDING = "Go on sending only what was promised, or publish it as a new version";
    static final String OPTIONAL = "Make it optional, with a meaning for requests that lack it";
    static final String TELL = "Tell callers, or pin the old name in quire.lock or by a mapping";
    static final String ADD_BESIDE = "Add the new one beside the old one and deprecate the old one";

    private Advice() {}
}
