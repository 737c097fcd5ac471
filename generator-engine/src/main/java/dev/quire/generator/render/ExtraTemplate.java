package dev.quire.generator.render;

/**
 * A template of the user's that makes files beside ours.
 *
 * @param template its file, seen from the folder of templates
 * @param scope what it makes a file for each of, as {@link ExtraScope} spells it
 * @param path where each file goes, below the output folder, with the tags of the template
 */
public record ExtraTemplate(String template, String scope, String path) {}
