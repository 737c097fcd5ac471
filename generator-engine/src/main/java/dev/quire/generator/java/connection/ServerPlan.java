package dev.quire.generator.java.connection;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where operations go: most to the first server of the API, some to one of their own. */
public final class ServerPlan {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

    private final Server base;
    private final List<Server> others;
    private final Map<String, Server> own = new LinkedHashMap<>();
    private final Map<String, Server> all = new LinkedHashMap<>();

    ServerPlan(ApiModel api, List<OperationFacts> operations) {
        this.base = api.servers().get(0);
        this.others = api.servers().subList(1, api.servers().size());
        api.servers().forEach(server -> all.putIfAbsent(server.url(), server));
        for (OperationFacts facts : operations) {
            if (hasOwn(facts.source())) {
                Server first = facts.source().servers().get(0);
                own.putIfAbsent(first.url(), first);
                all.putIfAbsent(first.url(), first);
            }
        }
    }

    private boolean hasOwn(Operation operation) {
        return !operation.servers().isEmpty()
                && !operation.servers().get(0).url().equals(base.url());
    }

    /** The address of the first server; empty where that is no address of HTTP, nor relative to one. */
    public String baseUrl() {
        return isUsable(base) && !base.url().equals("/") ? base.url() : "";
    }

    static boolean isUsable(Server server) {
        String url = server.url();
        int scheme = url.indexOf("://");
        return scheme < 0 || url.startsWith("{") || url.substring(0, scheme).matches("https?");
    }

    /** The step by which an operation says that it has a server of its own; none when it has not. */
    public String step(Operation operation) {
        return hasOwn(operation)
                ? ".server(" + JavaText.literal(operation.servers().get(0).url()) + ')'
                : "";
    }

    /** The servers that callers may choose from besides the first. */
    public List<Server> others() {
        return others;
    }

    /** The servers that some operations have for themselves. */
    public List<Server> own() {
        return List.copyOf(own.values());
    }

    /** All that are used. */
    List<Server> all() {
        return List.copyOf(all.values());
    }

    /** The names in braces of an address, in order. */
    static Set<String> names(Server server) {
        Set<String> names = new LinkedHashSet<>();
        Matcher braces = BRACES.matcher(server.url());
        while (braces.find()) {
            names.add(braces.group(1));
        }
        return names;
    }

    /** The servers that have each variable. */
    public SortedMap<String, List<Server>> byVariable() {
        SortedMap<String, List<Server>> variables = new TreeMap<>();
        for (Server server : all.values()) {
            for (String name : names(server)) {
                variables.computeIfAbsent(name, none -> new ArrayList<>()).add(server);
            }
        }
        return variables;
    }

    /** The statements by which the builder knows the variables. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>();
        for (Server server : all.values()) {
            for (String name : names(server)) {
                Server.Variable variable = server.variables().get(name);
                String values = variable == null || variable.values().isEmpty()
                        ? ""
                        : ", " + JavaText.literals(variable.values());
                settings.add("serverVariable(" + JavaText.literal(server.url()) + ", " + JavaText.literal(name) + ", "
                        + JavaText.literalOrNull(variable == null ? null : variable.defaultValue()) + values + ")");
            }
        }
        return settings;
    }
}
