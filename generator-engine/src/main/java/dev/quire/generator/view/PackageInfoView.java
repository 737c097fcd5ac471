package dev.quire.generator.view;

import java.util.List;

/**
 * What holds for a package.
 *
 * @param packageName the package
 * @param doc lines of its comment
 */
public record PackageInfoView(String packageName, List<String> doc) implements FileView {

    @Override
    public String className() {
        return "package-info";
    }
}
