package dev.quire.benchmarks.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.model.OperationKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labels of one description. */
final class SpecLabels {

    private static final String PACKAGE = "npm:";

    private final String specFile;
    private final Map<OperationKey, Label> rows = new LinkedHashMap<>();
    private boolean othersUnpaged;

    private SpecLabels(String specFile) {
        this.specFile = specFile;
    }

    /** Reads a file of labels; a row without {@code specFile} is of the description that was named last. */
    static Collection<SpecLabels> read(Path file) throws IOException {
        Map<String, SpecLabels> specs = new LinkedHashMap<>();
        String spec = "";
        for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
            spec = row.path("specFile").asText(spec);
            specs.computeIfAbsent(spec, SpecLabels::new).add(row);
        }
        return specs.values();
    }

    /** The description, relative to one of the folders with descriptions. */
    String file() {
        return specFile.startsWith(PACKAGE) ? specFile.substring(PACKAGE.length()) : specFile;
    }

    /** What was said of single operations and, where one row speaks for all others, of those. */
    List<Label> of(Collection<OperationKey> operations) {
        List<Label> labels = new ArrayList<>(rows.values());
        if (othersUnpaged) {
            operations.stream()
                    .filter(key -> !rows.containsKey(key))
                    .map(Label::unpaged)
                    .forEach(labels::add);
        }
        return labels;
    }

    private void add(JsonNode row) {
        if (row.has("method")) {
            Label label = Label.of(row);
            rows.put(label.key(), label);
        } else {
            othersUnpaged = true;
        }
    }
}
