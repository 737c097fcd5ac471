package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecNode;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Makes the model of a description out of its located tree, so that every part keeps its pointer and its exact numbers. */
public final class ModelReader {
    private static final SpecPointer SCHEMAS =
            SpecPointer.ROOT.child("components").child("schemas");

    private ModelReader() {}

    /**
     * The model. What can not be typed or used is left out or left untyped, and reported.
     *
     * @throws dev.quire.generator.source.SpecException when schemas build on each other in a row that is too long to follow
     */
    public static ApiModel read(ParsedSpec spec, Problems problems) {
        return read(spec, OperationFilter.ALL, problems);
    }

    /** The model of some operations and what they refer to; nothing is said of what the others are. */
    public static ApiModel read(ParsedSpec spec, OperationFilter filter, Problems problems) {
        try {
            return model(spec, filter, problems);
        } catch (StackOverflowError e) {
            problems.error(
                    SCHEMAS, "Schemas build on each other too deep to be read", "Let fewer of them build on another");
            problems.throwIfErrors();
            throw e;
        }
    }

    private static ApiModel model(ParsedSpec spec, OperationFilter filter, Problems problems) {
        SpecNode root = spec.root();
        boolean siblingsCount = !String.valueOf(root.text("openapi")).startsWith("3.0");
        SchemaReader schemas = new SchemaReader(spec.references(), siblingsCount, root, problems);
        ContentReader contents = new ContentReader(spec.references(), schemas, problems);
        // 1. What holds for the whole API.
        SecurityReader security = new SecurityReader(root, spec.references(), problems);
        // 2. The operations; they refer to schemas.
        ParameterReader parameters = new ParameterReader(spec.references(), contents, problems);
        OperationReader reader = new OperationReader(spec.references(), parameters, contents, security, problems);
        OperationChoice choice = OperationChoice.of(filter, problems);
        List<Operation> operations = reader.read(root.members("paths"), choice);
        choice.report(problems);
        List<Operation> webhooks = reader.readSent(root.members("webhooks"));
        // 3. The schemas that the description names, and all that is referred to.
        root.members("components").values().stream()
                .filter(group -> group.pointer().equals(SCHEMAS) && !filter.isNarrow())
                .flatMap(group -> group.members().values().stream())
                .forEach(schemas::require);
        SortedMap<SpecPointer, Schema> named = schemas.named();
        SpecNode info = root.get("info");
        return new ApiModel(
                text(info, "title", "API"),
                text(info, "version", ""),
                info == null ? null : info.text("description"),
                ServerReader.orDefault(ServerReader.read(root)),
                operations,
                webhooks,
                named,
                security.schemes(),
                security.ofRoot(),
                security.isAskedFor(),
                root.extensions(),
                schemas.extensionNames());
    }

    private static String text(@Nullable SpecNode node, String name, String unless) {
        return node == null ? unless : Objects.requireNonNullElse(node.text(name), unless);
    }
}
