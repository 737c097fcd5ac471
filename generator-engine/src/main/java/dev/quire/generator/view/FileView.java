package dev.quire.generator.view;

/** A view that becomes a file of its own. */
public sealed interface FileView
        permits ApiView,
                ClientView,
                EnumView,
                FormView,
                ModelView,
                ModuleInfoView,
                PackageInfoView,
                PagesView,
                QueryView,
                UnionView {

    /** The package as Java writes it; empty for files outside any. */
    String packageName();

    /** The file's name without {@code .java}. */
    String className();
}
