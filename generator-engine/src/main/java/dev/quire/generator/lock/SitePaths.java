package dev.quire.generator.lock;

import dev.quire.generator.model.MediaTypes;
import dev.quire.generator.source.SpecPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says where a schema stands so that it still stands there after something was added: {@code Invoice/lines/[]/price}, {@code
 * GET /invoices 200/data/[]}, {@code GET /invoices query status}. Parameters go by their names, branches of unions by what
 * {@link BranchLabels} says, and neither parts of an {@code allOf} nor a JSON media type count.
 */
final class SitePaths {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Map<String, String> KINDS =
            Map.of("parameters", "parameter", "responses", "response", "requestBodies", "body", "headers", "header");

    /** What a schema and those that extend it are together. It is no member: one may be called discriminator. */
    private static final String VARIANTS = "/|";

    private final Map<SpecPointer, String> parameters = new HashMap<>();
    private final Map<SpecPointer, String> branches = new HashMap<>();
    private final Map<SpecPointer, String> known = new HashMap<>();

    /** What stands below this pointer is at a parameter. */
    void parameter(SpecPointer pointer, String place) {
        parameters.put(pointer, place);
    }

    /** The branch at this pointer is called so; said before its place is asked for. The first label holds. */
    void branch(SpecPointer pointer, String label) {
        branches.putIfAbsent(pointer, label);
    }

    /** What the branch at this pointer is called. */
    String branch(SpecPointer pointer) {
        return branches.getOrDefault(pointer, "");
    }

    /** The place of a schema. */
    String of(SpecPointer pointer) {
        String place = known.get(pointer);
        if (place == null) {
            place = (pointer.document().isEmpty() ? "" : pointer.document() + '#') + place(pointer);
            known.put(pointer, place);
        }
        return place;
    }

    private String place(SpecPointer pointer) {
        List<String> tokens = pointer.tokens();
        StringBuilder place = new StringBuilder();
        SpecPointer at = new SpecPointer(pointer.document(), "");
        String before = "";
        int start = start(tokens, place);
        for (int i = 0; i < tokens.size(); i++) {
            at = at.child(tokens.get(i));
            String parameter = parameters.get(at);
            if (parameter != null) {
                place.setLength(0);
                place.append(parameter);
                before = "";
            } else if (i >= start) {
                before = step(place, before, tokens.get(i), at);
            }
        }
        return place.toString();
    }

    /** Writes the root of a place and says how many tokens it took. */
    private static int start(List<String> tokens, StringBuilder place) {
        boolean three = tokens.size() >= 3;
        if (three && tokens.get(0).equals("components")) {
            String kind = KINDS.get(tokens.get(1));
            place.append(kind == null ? "" : kind + ' ').append(tokens.get(2));
            return 3;
        }
        if (three && tokens.get(0).equals("paths")) {
            boolean operation = METHODS.contains(tokens.get(2));
            place.append(operation ? tokens.get(2).toUpperCase(Locale.ROOT) + ' ' : "")
                    .append(tokens.get(1));
            return operation ? 3 : 2;
        }
        return 0;
    }

    /** Writes one token and gives back what the next one belongs to. */
    private String step(StringBuilder place, String before, String token, SpecPointer at) {
        switch (before) {
            case "properties", "patternProperties" -> place.append('/').append(escaped(token));
            case "responses" -> place.append(' ').append(token);
            case "oneOf", "anyOf", "type" -> place.append("/|").append(branches.getOrDefault(at, token));
            case "content" -> place.append(MediaTypes.isJson(token) ? "" : ' ' + escaped(token));
            case "allOf" -> {}
            default -> {
                return word(place, token);
            }
        }
        return "";
    }

    private static String word(StringBuilder place, String token) {
        switch (token) {
            case "items" -> place.append("/[]");
            case "additionalProperties" -> place.append("/{}");
            case "requestBody" -> place.append(" body");
            case "properties", "patternProperties", "responses", "oneOf", "anyOf", "type", "allOf", "content" -> {
                return token;
            }
            case "schema" -> {}
            case "discriminator" -> place.append(VARIANTS);
            default -> place.append('/').append(escaped(token));
        }
        return "";
    }

    /** The place of the variants of the schema at a place. */
    static String variants(String place) {
        return place + VARIANTS;
    }

    /** A name as part of a place. */
    static String escaped(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        boolean special = escaped.equals("[]") || escaped.equals("{}") || escaped.startsWith("|");
        return special ? "~2" + escaped : escaped;
    }
}
