package dev.quire.generator.view;

/**
 * What an extra template sees. Types are spelled with their packages, so that they fit into any file. Texts of the
 * description are one line, and such that comments, Markdown, HTML and string literals can hold them.
 */
public sealed interface Overview permits ClientOverview, ApiOverview, OperationOverview, ModelOverview {}
