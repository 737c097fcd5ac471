package dev.quire.generator.java.operations;

import dev.quire.generator.model.Operation;
import dev.quire.generator.model.OperationKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What operations and their groups are called before Java has a say. */
final class OperationIds {
    private static final Pattern VERSION = Pattern.compile("v\\d+(\\.\\d+)*|api");

    private OperationIds() {}

    /** The first tag; without tags the path's first segment that is neither a version nor a parameter. */
    static String tag(Operation operation) {
        if (!operation.tags().isEmpty()) {
            return operation.tags().get(0);
        }
        return Arrays.stream(operation.key().path().split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.contains("{"))
                .filter(segment ->
                        !VERSION.matcher(segment.toLowerCase(Locale.ROOT)).matches())
                .findFirst()
                .orElse("default");
    }

    /** The operationId, else verb and path: {@code GET /users/{id}} gives {@code get_users_by_id}. */
    static String id(Operation operation) {
        String id = operation.operationId();
        return id != null && !id.isBlank() ? id : ofKey(operation.key());
    }

    private static String ofKey(OperationKey key) {
        StringBuilder id = new StringBuilder(key.method().toLowerCase(Locale.ROOT));
        for (String segment : key.path().split("/")) {
            if (!segment.isEmpty()) {
                id.append('_').append(segment.replace("{", "by_").replace("}", ""));
            }
        }
        return id.toString();
    }

    /** {@code tag/verb} becomes {@code verb}. */
    static String withoutTag(String id) {
        String verb = id.substring(id.lastIndexOf('/') + 1);
        return verb.isBlank() ? id : verb;
    }
}
