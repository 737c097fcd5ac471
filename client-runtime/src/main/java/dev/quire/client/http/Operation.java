package dev.quire.client.http;

import dev.quire.client.json.JsonCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an API's description says about one operation, as far as sending it needs; immutable. */
public final class Operation {
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

    private final String method;
    private final String id;
    private final String pathTemplate;
    private final Parts parts;

    private Operation(String method, String id, String pathTemplate, Parts parts) {
        this.method = method;
        this.id = id;
        this.pathTemplate = pathTemplate;
        this.parts = parts;
    }

    /** The facts beside the name. */
    private record Parts(
            Parameters constants,
            Map<String, String> versionHeaders,
            List<ParameterRule> rules,
            Map<String, JsonCodec<?>> errors,
            boolean secured,
            boolean idempotent) {}

    /**
     * Starts an operation.
     *
     * @param method in capitals
     * @param id the operationId, for messages, logs and cursors
     * @param pathTemplate begins with a slash; variables stand in braces
     */
    public static Operation of(String method, String id, String pathTemplate) {
        boolean idempotent = IDEMPOTENT.contains(method);
        Parts parts = new Parts(Parameters.none(), Map.of(), List.of(), Map.of(), true, idempotent);
        return new Operation(method, id, pathTemplate, parts);
    }

    /** Returns this with a header that every request carries. */
    public Operation constantHeader(String name, String value) {
        return with(new Parts(
                parts.constants.header(name, value),
                parts.versionHeaders,
                parts.rules,
                parts.errors,
                parts.secured,
                parts.idempotent));
    }

    /** Returns this with a query parameter that every request carries. */
    public Operation constantQuery(String name, Object value) {
        return with(new Parts(
                parts.constants.query(name, value, QueryStyle.REPEAT),
                parts.versionHeaders,
                parts.rules,
                parts.errors,
                parts.secured,
                parts.idempotent));
    }

    /**
     * Returns this with a constant header that names the API's version. When the answer has the same header with another
     * value the listener is told so, once per client.
     */
    public Operation apiVersionHeader(String name, String value) {
        Map<String, String> versions = new LinkedHashMap<>(parts.versionHeaders);
        versions.put(name, value);
        return with(new Parts(
                parts.constants.header(name, value),
                Collections.unmodifiableMap(versions),
                parts.rules,
                parts.errors,
                parts.secured,
                parts.idempotent));
    }

    /** Returns this with one more rule between its parameters. */
    public Operation rule(ParameterRule rule) {
        List<ParameterRule> rules = new ArrayList<>(parts.rules);
        rules.add(rule);
        return with(
                new Parts(parts.constants, parts.versionHeaders, rules, parts.errors, parts.secured, parts.idempotent));
    }

    /**
     * Returns this with the type of an error's body.
     *
     * @param status such as {@code 404}, {@code 4XX} or {@code default}
     */
    public Operation error(String status, JsonCodec<?> codec) {
        Map<String, JsonCodec<?>> errors = new LinkedHashMap<>(parts.errors);
        errors.put(status, codec);
        return with(
                new Parts(parts.constants, parts.versionHeaders, parts.rules, errors, parts.secured, parts.idempotent));
    }

    /** Returns this with or without credentials sent; they are unless said otherwise. */
    public Operation secured(boolean secured) {
        return with(
                new Parts(parts.constants, parts.versionHeaders, parts.rules, parts.errors, secured, parts.idempotent));
    }

    /** Returns this as one that may be repeated without harm, whatever its method: a search by POST, say. */
    public Operation idempotent() {
        return with(new Parts(parts.constants, parts.versionHeaders, parts.rules, parts.errors, parts.secured, true));
    }

    private Operation with(Parts other) {
        return new Operation(method, id, pathTemplate, other);
    }

    /** Returns the method in capitals. */
    public String method() {
        return method;
    }

    /** Returns the operationId. */
    public String id() {
        return id;
    }

    /** Returns the path with its variables in braces. */
    public String pathTemplate() {
        return pathTemplate;
    }

    Parameters constants() {
        return parts.constants;
    }

    Map<String, String> versionHeaders() {
        return parts.versionHeaders;
    }

    boolean isSecured() {
        return parts.secured;
    }

    boolean isIdempotent() {
        return parts.idempotent;
    }

    /** Refuses parameters that break a rule. */
    void check(Set<String> given) {
        for (ParameterRule rule : parts.rules) {
            String violation = rule.violation(given);
            if (violation != null) {
                throw new IllegalArgumentException(id + ": " + violation);
            }
        }
    }

    /** Returns the codec of an error's body: by status, then by class, then the default; null when none is stated. */
    @Nullable
    JsonCodec<?> errorCodec(int status) {
        JsonCodec<?> exact = parts.errors.get(Integer.toString(status));
        JsonCodec<?> ofClass = parts.errors.get(status / 100 + "XX");
        return exact != null ? exact : ofClass != null ? ofClass : parts.errors.get("default");
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + pathTemplate + ")";
    }
}
