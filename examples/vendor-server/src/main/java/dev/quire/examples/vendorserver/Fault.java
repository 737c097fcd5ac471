package dev.quire.examples.vendorserver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What goes wrong with one request. */
public sealed interface Fault {

    /** Nothing goes wrong, for requests that come before the one that is to fail. */
    static Fault none() {
        return new None();
    }

    /** An error with this status in the vendor's own shape. */
    static Fault status(int status) {
        return new Status(status, null);
    }

    /** An error with this status and a {@code Retry-After} header. */
    static Fault status(int status, long retryAfterSeconds) {
        return new Status(status, retryAfterSeconds);
    }

    /** The answer's head and the first bytes of its body arrive, then nothing more; the connection stays open. */
    static Fault stallBody(int afterBytes) {
        return new StallBody(afterBytes);
    }

    /** The answer's head and the first bytes of its body arrive, then the connection is closed. */
    static Fault cutBody(int afterBytes) {
        return new CutBody(afterBytes);
    }

    /** The answer arrives whole as HTTP, but its JSON stops in the middle. */
    static Fault malformedJson() {
        return new MalformedJson();
    }

    /** The answer comes late. */
    static Fault delay(Duration delay) {
        return new Delay(delay);
    }

    /**
     * The page comes without items. By token, the next token leads to the items that were left out, so none is lost; in
     * the other schemes what says how to go on is unchanged, and the page's items are not delivered.
     */
    static Fault emptyPage() {
        return new EmptyPage();
    }

    /** Status 200 with this body in place of the vendor's. */
    static Fault replaceBody(String json) {
        return new ReplaceBody(json);
    }

    /** The vendor's answer with this header set. */
    static Fault header(String name, String value) {
        return new Header(name, value);
    }

    /** See {@link #none()}. */
    record None() implements Fault {}

    /** See {@link #status(int, long)}; the seconds are null for no header. */
    record Status(int status, @Nullable Long retryAfterSeconds) implements Fault {}

    /** See {@link #stallBody(int)}. */
    record StallBody(int afterBytes) implements Fault {}

    /** See {@link #cutBody(int)}. */
    record CutBody(int afterBytes) implements Fault {}

    /** See {@link #malformedJson()}. */
    record MalformedJson() implements Fault {}

    /** See {@link #delay(Duration)}. */
    record Delay(Duration delay) implements Fault {}

    /** See {@link #emptyPage()}. */
    record EmptyPage() implements Fault {}

    /** See {@link #replaceBody(String)}. */
    record ReplaceBody(String json) implements Fault {}

    /** See {@link #header(String, String)}. */
    record Header(String name, String value) implements Fault {}
}
