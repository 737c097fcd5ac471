package dev.quire.generator.java;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says where a schema stands so that it still stands there after something was added: {@code Invoice/lines/[]/price}, {@code
 * GET /invoices 200/data/[]}, {@code GET /invoices query status}. Parameters go by their names, branches of unions by the one
 * value that sets them apart if there is one, and parts of an {@code allOf} do not count.
 */
final class SitePaths {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Map<String, String> KINDS =
            Map.of("parameters", "parameter", "responses", "response", "requestBodies", "body", "headers", "header");

    private final Map<SpecPointer, String> parameters = new HashMap<>();
    private final Map<SpecPointer, String> branches = new HashMap<>();
    private final Map<SpecPointer, String> known = new HashMap<>();
    private final List<Inline> inline = new ArrayList<>();
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A schema without a name of its own, and the property or parameter that it stands at. */
    record Inline(Schema schema, String member) {}

    SitePaths(ApiModel api) {
        for (Operation operation : api.operations()) {
            operation.parameters().forEach(parameter -> parameter(operation, parameter));
            if (operation.body() != null) {
                operation.body().contents().forEach(content -> visit(content.schema(), ""));
            }
            operation
                    .responses()
                    .values()
                    .forEach(response -> response.contents().forEach(content -> visit(content.schema(), "")));
        }
        api.schemas().values().forEach(schema -> visit(schema, ""));
    }

    private void parameter(Operation operation, Parameter parameter) {
        String own = operation.pointer().pointer() + "/parameters/";
        String shared = "/paths/"
                + operation.pointer().tokens().get(1).replace("~", "~0").replace("/", "~1");
        String named = ' ' + parameter.in().name().toLowerCase(Locale.ROOT) + ' ' + parameter.name();
        String at = parameter.pointer().pointer();
        if (at.startsWith(own)) {
            parameters.put(parameter.pointer(), operation.key() + named);
        } else if (at.startsWith(shared + "/parameters/")) {
            parameters.put(parameter.pointer(), operation.key().path() + named);
        }
        visit(parameter.schema(), parameter.name());
    }

    private void visit(@Nullable Schema schema, String member) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        if (schema.componentName() == null) {
            inline.add(new Inline(schema, member));
        }
        Shape shape = schema.shape();
        if (shape instanceof Shape.Array array) {
            visit(array.items(), member);
        } else if (shape instanceof Shape.ObjectShape object) {
            object.properties().forEach(property -> visit(property.schema(), property.name()));
            visit(object.additional(), "");
        } else if (shape instanceof Shape.Union union) {
            label(union.branches());
            union.branches().forEach(branch -> visit(branch, ""));
        }
    }

    private void label(List<Schema> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(branch -> counts.merge(distinction(branch), 1, Integer::sum));
        for (Schema branch : all) {
            String label = distinction(branch);
            if (!label.isEmpty() && counts.getOrDefault(label, 0) == 1) {
                branches.put(branch.pointer(), label);
            }
        }
    }

    private static String distinction(Schema branch) {
        if (branch.shape() instanceof Shape.ObjectShape object) {
            for (Shape.Property property : object.properties()) {
                if (property.schema().shape() instanceof Shape.Text text
                        && text.values().size() == 1) {
                    return property.name() + '=' + text.values().get(0).asText();
                }
            }
        }
        return "";
    }

    /** Every schema without a name. */
    List<Inline> inline() {
        return inline;
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
            case "oneOf", "anyOf" -> place.append("/|").append(branches.getOrDefault(at, token));
            case "allOf", "content" -> {}
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
            case "properties", "patternProperties", "responses", "oneOf", "anyOf", "allOf", "content" -> {
                return token;
            }
            case "schema" -> {}
            default -> place.append('/').append(escaped(token));
        }
        return "";
    }

    private static String escaped(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        boolean special = escaped.equals("[]") || escaped.equals("{}") || escaped.startsWith("|");
        return special ? "~2" + escaped : escaped;
    }
}
