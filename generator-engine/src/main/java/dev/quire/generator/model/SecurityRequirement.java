package dev.quire.generator.model;

import java.util.List;
import java.util.Map;

/**
 * One alternative: all of these schemes together. Empty: no authentication.
 *
 * @param scopes by scheme name
 */
public record SecurityRequirement(Map<String, List<String>> scopes) {}
