package dev.quire.generator.render;

import dev.quire.generator.view.ApiView;
import dev.quire.generator.view.ClientView;
import dev.quire.generator.view.EnumView;
import dev.quire.generator.view.FileView;
import dev.quire.generator.view.FormView;
import dev.quire.generator.view.ModelView;
import dev.quire.generator.view.ModuleInfoView;
import dev.quire.generator.view.PackageInfoView;
import dev.quire.generator.view.PagesView;
import dev.quire.generator.view.QueryView;
import dev.quire.generator.view.UnionView;
import java.util.Arrays;

/** What is generated: each kind has a view and a template of its own. */
public enum OutputKind {
    /** The client: builder, one accessor per tag. */
    CLIENT(ClientView.class, "client"),
    /** The operations of one tag. */
    API(ApiView.class, "api"),
    /** An object. */
    MODEL(ModelView.class, "model"),
    /** An open enum. */
    ENUM(EnumView.class, "enum"),
    /** One of several. */
    UNION(UnionView.class, "union"),
    /** What a paged operation returns. */
    PAGES(PagesView.class, "pages"),
    /** The optional parameters of an operation. */
    QUERY(QueryView.class, "query"),
    /** A form of parts. */
    FORM(FormView.class, "form"),
    /** What holds for a package. */
    PACKAGE_INFO(PackageInfoView.class, "package-info"),
    /** The module, where one is asked for. */
    MODULE_INFO(ModuleInfoView.class, "module-info");

    private final Class<? extends FileView> view;
    private final String template;

    OutputKind(Class<? extends FileView> view, String template) {
        this.view = view;
        this.template = template;
    }

    /** The view that the template prints. */
    public Class<? extends FileView> view() {
        return view;
    }

    /** The template's name, without {@code .mustache}. */
    public String template() {
        return template;
    }

    /** The template's file in the set. */
    String file() {
        return template + TemplateSources.ENDING;
    }

    /** The kind of a view. */
    public static OutputKind of(FileView view) {
        return Arrays.stream(values())
                .filter(kind -> kind.view == view.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No template for " + view.getClass()));
    }

    /** Where the file of a view goes, relative to the output folder. */
    static String path(FileView view) {
        String file = view.className() + ".java";
        return view.packageName().isEmpty() ? file : view.packageName().replace('.', '/') + '/' + file;
    }
}
