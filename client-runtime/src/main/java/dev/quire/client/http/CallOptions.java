package dev.quire.client.http;

import dev.quire.client.http.Parameters.Value;
import dev.quire.client.json.JsonValue;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one call does otherwise than its client, and what it sends beyond the description; immutable. */
public final class CallOptions {
    private static final CallOptions NONE = new CallOptions(null, null, null, Parameters.none(), Map.of(), true);

    private final @Nullable Duration timeout;
    private final @Nullable Duration deadline;
    private final @Nullable Retries retries;
    private final Parameters extras;
    private final Map<String, JsonValue> bodyMembers;
    private final boolean checks;

    private CallOptions(
            @Nullable Duration timeout,
            @Nullable Duration deadline,
            @Nullable Retries retries,
            Parameters extras,
            Map<String, JsonValue> bodyMembers,
            boolean checks) {
        this.timeout = timeout;
        this.deadline = deadline;
        this.retries = retries;
        this.extras = extras;
        this.bodyMembers = bodyMembers;
        this.checks = checks;
    }

    /** Returns options that change nothing. */
    public static CallOptions none() {
        return NONE;
    }

    /** Returns these with a time for each attempt, from the start to the last byte of the body. */
    public CallOptions timeout(Duration time) {
        CallLimits.requirePositive("timeout", time);
        return new CallOptions(time, deadline, retries, extras, bodyMembers, checks);
    }

    /** Returns these with a time for the whole call, pauses and retries included; of a walk, for each page. */
    public CallOptions deadline(Duration time) {
        CallLimits.requirePositive("deadline", time);
        return new CallOptions(timeout, time, retries, extras, bodyMembers, checks);
    }

    /** Returns these with other retries. */
    public CallOptions retries(Retries other) {
        return new CallOptions(timeout, deadline, other, extras, bodyMembers, checks);
    }

    /** Returns these with a header in place of any of the same name. */
    public CallOptions header(String name, String value) {
        return new CallOptions(
                timeout,
                deadline,
                retries,
                extras.header(name, Value.of(value, ParameterStyle.SIMPLE)),
                bodyMembers,
                checks);
    }

    /** Returns these with a query parameter in place of any of the same name; lists repeat the name. */
    public CallOptions query(String name, Object value) {
        Parameters more = extras.query(name, Value.of(value, ParameterStyle.REPEAT));
        return new CallOptions(timeout, deadline, retries, more, bodyMembers, checks);
    }

    /** Returns these with a cookie in place of any of the same name. */
    public CallOptions cookie(String name, String value) {
        Parameters more = extras.cookie(name, Value.of(value, ParameterStyle.REPEAT));
        return new CallOptions(timeout, deadline, retries, more, bodyMembers, checks);
    }

    /**
     * Returns these with a member of the JSON or form-urlencoded body in place of any of the same name.
     *
     * @param name a member of the top level, or a JSON Pointer if it starts with a slash
     */
    public CallOptions bodyMember(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(bodyMembers);
        more.put(name, value);
        return new CallOptions(timeout, deadline, retries, extras, Collections.unmodifiableMap(more), checks);
    }

    /** Returns these without the rules of the description being checked, for APIs that take more than they say. */
    public CallOptions unchecked() {
        return new CallOptions(timeout, deadline, retries, extras, bodyMembers, false);
    }

    boolean checks() {
        return checks;
    }

    /** Returns these with all that the others say; where both say something, the others count. */
    public CallOptions with(CallOptions others) {
        CallOptions merged = new CallOptions(
                others.timeout == null ? timeout : others.timeout,
                others.deadline == null ? deadline : others.deadline,
                others.retries == null ? retries : others.retries,
                extras.with(others.extras),
                bodyMembers,
                checks && others.checks);
        for (Map.Entry<String, JsonValue> member : others.bodyMembers.entrySet()) {
            merged = merged.bodyMember(member.getKey(), member.getValue());
        }
        return merged;
    }

    /** For walks: tells whether these set the query parameter of this name. */
    public boolean setsQuery(String name) {
        return extras.query().containsKey(name);
    }

    /** For walks: tells whether these set the header of this name, in any case. */
    public boolean setsHeader(String name) {
        return extras.headers().keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** For walks: tells whether these set the member of the JSON body at this JSON Pointer, or one that holds it. */
    public boolean setsBodyMember(String pointer) {
        return bodyMembers.keySet().stream()
                .map(name -> name.startsWith("/") ? name : "/" + name)
                .anyMatch(set -> pointer.equals(set) || pointer.startsWith(set + "/"));
    }

    CallLimits limits(CallLimits defaults) {
        return defaults.with(timeout, deadline, retries);
    }

    RequestDraft apply(RequestDraft draft) {
        RequestDraft changed = draft.withAll(extras);
        for (Map.Entry<String, JsonValue> member : bodyMembers.entrySet()) {
            changed = changed.withBodyMember(member.getKey(), member.getValue());
        }
        return changed;
    }
}
