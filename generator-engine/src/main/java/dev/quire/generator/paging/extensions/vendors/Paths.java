package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Answer;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Exchange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths and names as formats write them. */
final class Paths {

    private Paths() {}

    /** The text of a node; null when it is none. */
    static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.textValue().isEmpty() ? node.textValue() : null;
    }

    /** A JSONPath in the form of {@code x-pagination}: {@code $.data[*]} is the array, {@code [(@.length-1)]} its last item. */
    static @Nullable String jsonPath(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String path = written.strip().replace("[(@.length-1)]", "[-1]").replaceFirst("(\\[\\*]|\\.\\*)$", "");
        return path.startsWith("$") ? path : "$." + path;
    }

    /** A path of names with dots: a member of that very name where the answer has one, else step by step. */
    static @Nullable String dotted(Exchange exchange, @Nullable String written) {
        if (written == null) {
            return null;
        }
        Answer answer = exchange.answer();
        boolean whole = answer != null
                && answer.members(answer.body()).stream()
                        .anyMatch(member -> member.name().equals(written));
        return whole ? BodyPath.of(written).toString() : jsonPath(written);
    }

    /** A path written as a list of member names; {@code otherwise} where it is none. */
    static BodyPath list(JsonNode names, String otherwise) {
        if (!names.isArray()) {
            return BodyPath.of(otherwise);
        }
        List<String> steps = new ArrayList<>();
        names.forEach(name -> steps.add(name.asText()));
        return new BodyPath(steps);
    }

    /** A JSON Pointer as a path. */
    static BodyPath pointer(String pointer) {
        BodyPath path = BodyPath.ROOT;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            path = path.child(step.replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }
}
