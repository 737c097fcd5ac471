package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.connection.SchemeKind;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.view.ClientView;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the view of the client. */
public final class ClientAssembler {
    private static final Pattern PLAIN_VERSION = Pattern.compile("[A-Za-z0-9._-]{1,32}");

    private final ApiContext context;

    /** Of what was decided. */
    public ClientAssembler(ApiContext context) {
        this.context = context;
    }

    /** The client and its builder. */
    public ClientView view() {
        ApiModel api = context.api();
        Imports imports = context.imports()
                .add(
                        "dev.quire.client.RuntimeVersion",
                        "dev.quire.client.http.ApiClient",
                        "dev.quire.client.http.ApiClientBuilder");
        List<ClientView.ApiAccessorView> apis = context.apiNames().byTag().keySet().stream()
                .map(tag -> new ClientView.ApiAccessorView(
                        Javadoc.at(4)
                                .html("Operations of " + Javadoc.text(tag) + '.')
                                .lines(),
                        context.apiNames().apiType(tag),
                        context.apiNames().accessor(tag)))
                .toList();
        BuilderAssembler builder = new BuilderAssembler(context);
        List<ClientView.SettingView> methods = builder.methods(imports);
        return new ClientView(
                context.client().basePackage(),
                imports.lines(),
                doc(api),
                context.client().clientType(),
                JavaText.literal(context.connection().servers().baseUrl()),
                JavaText.literal(product()),
                apis,
                builder.doc(),
                builder.settings(),
                methods);
    }

    private static List<String> doc(ApiModel api) {
        Javadoc doc = Javadoc.at(0)
                .html("Client of " + Javadoc.text(api.title()) + ", version " + Javadoc.text(api.version()) + '.')
                .markdown(api.description());
        api.securitySchemes().values().stream()
                .filter(scheme -> SchemeKind.of(scheme) == SchemeKind.CERTIFICATE)
                .forEach(scheme -> doc.html(
                                "Authentication " + Javadoc.code(scheme.name())
                                        + ": a client certificate, of the {@code sslContext} or {@code httpClient} that it is built with.")
                        .markdown(scheme.description()));
        return doc.lines();
    }

    /** The client's name and, where a header can hold it, the API's version. */
    private String product() {
        String name = context.client().clientName().toLowerCase(Locale.ROOT) + "-client";
        String version = context.api().version();
        return PLAIN_VERSION.matcher(version).matches() ? name + '/' + version : name;
    }
}
