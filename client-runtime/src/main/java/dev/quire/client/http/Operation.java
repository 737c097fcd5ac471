package dev.quire.client.http;

import dev.quire.client.http.Parameters.Value;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an API's description says about one operation, as far as sending it needs; immutable. */
public final class Operation {
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

    private final String method;
    private final String id;
    private final String pathTemplate;
    private Parameters constants = Parameters.none();
    private Map<String, String> versionHeaders = Map.of();
    private List<ParameterRule> rules = List.of();
    private Map<String, Rules> checks = Map.of();
    private Map<String, JsonCodec<?>> errors = Map.of();
    private @Nullable Requirement requirement;
    private @Nullable String server;
    private boolean secured = true;
    private boolean idempotent;
    private boolean optionalBody;

    private Operation(String method, String id, String pathTemplate) {
        this.method = method;
        this.id = id;
        this.pathTemplate = pathTemplate;
        this.idempotent = IDEMPOTENT.contains(method);
    }

    /**
     * Starts an operation.
     *
     * @param method in capitals
     * @param id the operationId, for messages, logs and cursors
     * @param pathTemplate begins with a slash; variables stand in braces
     */
    public static Operation of(String method, String id, String pathTemplate) {
        return new Operation(method, id, pathTemplate);
    }

    /** Returns this with a header that every request carries. */
    public Operation constantHeader(String name, String value) {
        return changed(copy -> copy.constants = constants.header(name, Value.of(value, ParameterStyle.SIMPLE)));
    }

    /** Returns this with a query parameter that every request carries. */
    public Operation constantQuery(String name, Object value) {
        return changed(copy -> copy.constants = constants.query(name, Value.of(value, ParameterStyle.REPEAT)));
    }

    /** Returns this with a cookie that every request carries. */
    public Operation constantCookie(String name, String value) {
        return changed(copy -> copy.constants = constants.cookie(name, Value.of(value, ParameterStyle.REPEAT)));
    }

    /**
     * Returns this with a constant header that names the API's version. When the answer has the same header with another
     * value the listener is told so, once per client.
     */
    public Operation apiVersionHeader(String name, String value) {
        Map<String, String> versions = new LinkedHashMap<>(versionHeaders);
        versions.put(name, value);
        return constantHeader(name, value).changed(copy -> copy.versionHeaders = versions);
    }

    /** Returns this with one more rule between its parameters. */
    public Operation rule(ParameterRule rule) {
        List<ParameterRule> more = new ArrayList<>(rules);
        more.add(rule);
        return changed(copy -> copy.rules = more);
    }

    /**
     * Returns this with a demand on what it sends, see {@link Rules}.
     *
     * @param place {@code path NAME}, {@code query NAME}, {@code header NAME}, {@code cookie NAME}, {@code part NAME} or
     *     {@code body}
     * @param keyword of JSON Schema, such as {@code maximum}; of parts also {@code required}
     */
    public Operation check(String place, String keyword, Object value) {
        Map<String, Rules> more = new LinkedHashMap<>(checks);
        more.put(place, rules(place).with(keyword, value));
        return changed(copy -> copy.checks = more);
    }

    /**
     * Returns this with the type of an error's body.
     *
     * @param status such as {@code 404}, {@code 4XX} or {@code default}
     */
    public Operation error(String status, JsonCodec<?> codec) {
        Map<String, JsonCodec<?>> more = new LinkedHashMap<>(errors);
        more.put(status, codec);
        return changed(copy -> copy.errors = more);
    }

    /** Returns this as one that may be sent without a body; otherwise a call refuses a body that is null. */
    public Operation optionalBody() {
        return changed(copy -> copy.optionalBody = true);
    }

    /** Returns this with or without credentials sent; they are unless said otherwise. */
    public Operation secured(boolean credentials) {
        return changed(copy -> copy.secured = credentials);
    }

    /**
     * Returns this with one more alternative of schemes, in the order of the description; none of them: it may go without
     * credentials. Where no alternative is stated the client's own hold.
     */
    public Operation security(String... schemes) {
        Requirement known = requirement == null ? Requirement.ANY : requirement;
        return changed(copy -> copy.requirement = known.or(schemes));
    }

    /** Returns this with the scopes of a scheme of the last alternative. */
    public Operation scopes(String scheme, String... names) {
        Requirement known = Objects.requireNonNull(requirement, "security");
        return changed(copy -> copy.requirement = known.scopes(scheme, names));
    }

    /** Returns this as one that is served at an address of its own, as the description has it. */
    public Operation server(String described) {
        return changed(copy -> copy.server = described);
    }

    /** Returns this as one that may be repeated without harm, whatever its method: a search by POST, say. */
    public Operation idempotent() {
        return changed(copy -> copy.idempotent = true);
    }

    /** A copy is changed before anyone else sees it, and never after. */
    private Operation changed(Consumer<Operation> change) {
        Operation copy = new Operation(method, id, pathTemplate);
        copy.constants = constants;
        copy.versionHeaders = versionHeaders;
        copy.rules = rules;
        copy.checks = checks;
        copy.errors = errors;
        copy.secured = secured;
        copy.requirement = requirement;
        copy.server = server;
        copy.idempotent = idempotent;
        copy.optionalBody = optionalBody;
        change.accept(copy);
        return copy;
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
        return constants;
    }

    Map<String, String> versionHeaders() {
        return versionHeaders;
    }

    boolean isSecured() {
        return secured;
    }

    @Nullable
    Requirement requirement() {
        return requirement;
    }

    @Nullable
    String server() {
        return server;
    }

    boolean isIdempotent() {
        return idempotent;
    }

    boolean needsBody() {
        return !optionalBody;
    }

    Rules rules(String place) {
        return checks.getOrDefault(place, Rules.none());
    }

    /** Returns what is wrong with a body. One that only changes something need not be whole. */
    List<Rules.Violation> violations(Object body, String mediaType) {
        if (body instanceof MultipartForm<?> form) {
            return form.parts().violations(checks);
        }
        boolean partial = method.equals("PATCH") || mediaType.contains("merge-patch");
        return rules("body").violations("body", body, partial);
    }

    /** Refuses parameters that break a rule. */
    void check(Set<String> given) {
        for (ParameterRule rule : rules) {
            String violation = rule.violation(given);
            if (violation != null) {
                throw new IllegalArgumentException(id + ": " + violation);
            }
        }
    }

    /** Returns the codec of an error's body: by status, then by class, then the default; null when none is stated. */
    @Nullable
    JsonCodec<?> errorCodec(int status) {
        JsonCodec<?> exact = errors.get(Integer.toString(status));
        JsonCodec<?> ofClass = errors.get(status / 100 + "XX");
        return exact != null ? exact : ofClass != null ? ofClass : errors.get("default");
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + pathTemplate + ")";
    }
}
