package dev.quire.maven;

/** A template that makes files beside ours, in the configuration of the plugin. */
public final class ExtraTemplate {
    private String template = "";
    private String scope = "";
    private String path = "";

    dev.quire.generator.render.ExtraTemplate read() {
        return new dev.quire.generator.render.ExtraTemplate(template.strip(), scope.strip(), path.strip());
    }
}
