package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code servers}. */
final class ServerReader {

    private ServerReader() {}

    /** The servers that a root, a path or an operation states. */
    static List<Server> read(SpecNode owner) {
        List<Server> servers = new ArrayList<>();
        for (SpecNode server : owner.elements("servers")) {
            String url = server.text("url");
            if (url != null) {
                servers.add(new Server(server.pointer(), url, server.text("description"), variables(server)));
            }
        }
        return servers;
    }

    /** OpenAPI 3.1, section 4.8.1: without servers there is one, {@code /}. */
    static List<Server> orDefault(List<Server> servers) {
        return servers.isEmpty() ? List.of(new Server(SpecPointer.ROOT, "/", null, Map.of())) : servers;
    }

    private static Map<String, Server.Variable> variables(SpecNode server) {
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        server.members("variables")
                .forEach((name, variable) -> variables.put(
                        name,
                        new Server.Variable(
                                Objects.requireNonNullElse(variable.text("default"), ""),
                                variable.texts("enum"),
                                variable.text("description"))));
        return variables;
    }
}
