package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads security schemes, and what operations require of them. */
final class SecurityReader {
    private final SpecNode root;
    private final Problems problems;
    private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
    private boolean askedFor;

    SecurityReader(SpecNode root, References references, Problems problems) {
        this.root = root;
        this.problems = problems;
        note(root);
        SpecNode components = root.get("components");
        if (components != null) {
            components.members("securitySchemes").forEach((name, node) -> {
                SpecNode scheme = references.follow(node);
                if (scheme != null) {
                    schemes.put(name, scheme(name, scheme));
                }
            });
        }
    }

    Map<String, SecurityScheme> schemes() {
        return schemes;
    }

    /** What operations that say nothing of their own require. */
    List<SecurityRequirement> ofRoot() {
        return requirements(root);
    }

    /** Notes whether the root or an operation, chosen or not, asks for something. */
    void note(SpecNode owner) {
        askedFor |= !owner.elements("security").isEmpty();
    }

    /** Whether anything that was noted asks for something. */
    boolean isAskedFor() {
        return askedFor;
    }

    /** What an operation requires. */
    List<SecurityRequirement> of(SpecNode operation) {
        return operation.get("security") == null ? ofRoot() : requirements(operation);
    }

    private List<SecurityRequirement> requirements(SpecNode owner) {
        List<SecurityRequirement> alternatives = new ArrayList<>();
        for (SpecNode alternative : owner.elements("security")) {
            Map<String, List<String>> scopes = new LinkedHashMap<>();
            alternative.members().forEach((name, node) -> {
                if (!schemes.containsKey(name)) {
                    problems.warning(
                            node.pointer(),
                            "There is no security scheme '" + name + '\'',
                            "Define it under components/securitySchemes");
                }
                scopes.put(name, alternative.texts(name));
            });
            alternatives.add(new SecurityRequirement(scopes));
        }
        return alternatives;
    }

    private static SecurityScheme scheme(String name, SpecNode node) {
        String scheme = node.text("scheme");
        SpecNode flows = node.get("flows");
        return new SecurityScheme(
                node.pointer(),
                name,
                Objects.requireNonNullElse(node.text("type"), ""),
                scheme == null ? null : scheme.toLowerCase(Locale.ROOT),
                Locations.of(node.text("in")),
                node.text("name"),
                flows == null ? null : flows.json(),
                tokenUrl(node),
                node.text("description"));
    }

    private static @Nullable String tokenUrl(SpecNode node) {
        SpecNode flows = node.get("flows");
        SpecNode flow = flows == null ? null : flows.get("clientCredentials");
        return flow == null ? null : flow.text("tokenUrl");
    }
}
