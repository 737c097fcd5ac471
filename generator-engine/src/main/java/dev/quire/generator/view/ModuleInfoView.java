package dev.quire.generator.view;

import java.util.List;

/**
 * The module.
 *
 * @param doc lines of its comment
 * @param moduleName its name
 * @param packages what it exports
 */
public record ModuleInfoView(List<String> doc, String moduleName, List<String> packages) implements FileView {

    @Override
    public String packageName() {
        return "";
    }

    @Override
    public String className() {
        return "module-info";
    }
}
