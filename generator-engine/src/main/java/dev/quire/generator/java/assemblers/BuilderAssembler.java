package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.connection.SchemeMethods;
import dev.quire.generator.java.connection.ServerPlan;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.model.SecurityScheme;
import dev.quire.generator.model.Server;
import dev.quire.generator.view.ClientView.SettingView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what the builder of a client has beyond that of every client. */
final class BuilderAssembler {
    private final ApiContext context;
    private final ServerPlan servers;

    BuilderAssembler(ApiContext context) {
        this.context = context;
        this.servers = context.connection().servers();
    }

    /** The comment of the builder, which tells of further servers. */
    List<String> doc() {
        return Javadoc.at(4)
                .html("Settings of a client.")
                .html(listed("Other servers, for {@link #baseUrl}: ", servers.others()))
                .html(listed("Some operations are served elsewhere, see {@link #server}: ", servers.own()))
                .lines();
    }

    private static String listed(String start, List<Server> servers) {
        return servers.isEmpty()
                ? ""
                : start
                        + servers.stream()
                                .map(server -> Javadoc.code(server.url())
                                        + (server.description() == null
                                                ? ""
                                                : " (" + Javadoc.inline(server.description()) + ')'))
                                .collect(Collectors.joining(", "))
                        + '.';
    }

    /** The facts that tell the runtime what the description says. */
    List<String> settings() {
        return Stream.concat(context.connection().security().settings().stream(), servers.settings().stream())
                .toList();
    }

    List<SettingView> methods(Imports imports) {
        List<SettingView> methods = new ArrayList<>();
        for (SecurityScheme scheme : context.api().securitySchemes().values()) {
            String name = context.connection().ofScheme(scheme.name());
            methods.addAll(new SchemeMethods(scheme, name, imports).views());
        }
        servers.byVariable().forEach((name, all) -> methods.add(variable(name, all)));
        return methods;
    }

    private SettingView variable(String name, List<Server> servers) {
        Server.Variable variable = servers.get(0).variables().get(name);
        Javadoc doc = Javadoc.at(8)
                .html(Javadoc.code('{' + name + '}') + " of the server's address"
                        + (variable == null
                                ? ", which has no default."
                                : "; " + Javadoc.code(variable.defaultValue()) + " if not set."));
        if (variable != null) {
            doc.html(
                    variable.values().isEmpty()
                            ? ""
                            : "One of "
                                    + variable.values().stream()
                                            .map(Javadoc::code)
                                            .collect(Collectors.joining(", ")) + '.');
            doc.markdown(variable.description());
        }
        return new SettingView(
                doc.lines(),
                context.connection().ofVariable(name),
                "String value",
                "return variable(" + JavaText.literal(name) + ", value);");
    }
}
