package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One API, normalised: references to parameters, responses and bodies followed, {@code allOf} merged, the three spellings
 * of null made one. Schemas that the description names stay references, so recursion is harmless.
 *
 * @param title {@code info.title}
 * @param version {@code info.version}
 * @param description {@code info.description}, null when absent
 * @param servers in document order; never empty (OpenAPI 3.1, "servers": the default is {@code /})
 * @param operations in document order; webhooks are not operations
 * @param webhooks requests that the API sends; their paths are the webhooks' names
 * @param schemas every schema that a {@link Shape.Reference} can point to, by pointer
 * @param securitySchemes by name, in document order
 * @param security what operations that say nothing of their own require
 * @param asksForSecurity whether the description says anywhere what is asked for, be it of an operation that was not chosen
 * @param extensions the root's {@code x-} members
 * @param schemaExtensions the names of the {@code x-} members that any schema has
 */
public record ApiModel(
        String title,
        String version,
        @Nullable String description,
        List<Server> servers,
        List<Operation> operations,
        List<Operation> webhooks,
        SortedMap<SpecPointer, Schema> schemas,
        Map<String, SecurityScheme> securitySchemes,
        List<SecurityRequirement> security,
        boolean asksForSecurity,
        Map<String, JsonNode> extensions,
        SortedSet<String> schemaExtensions) {

    /** The same with more schemas that references can point to. */
    public ApiModel with(Map<SpecPointer, Schema> more) {
        SortedMap<SpecPointer, Schema> all = new TreeMap<>(schemas);
        all.putAll(more);
        return new ApiModel(
                title,
                version,
                description,
                servers,
                operations,
                webhooks,
                all,
                securitySchemes,
                security,
                asksForSecurity,
                extensions,
                schemaExtensions);
    }

    /**
     * The schema that {@code use} stands for: itself, or what its chain of references ends at. Nullability of the use is
     * the caller's to keep.
     *
     * @throws IllegalArgumentException when the reference points nowhere; the reader has reported it before
     */
    public Schema resolve(Schema use) {
        Schema at = use;
        while (at.shape() instanceof Shape.Reference reference) {
            Schema target = schemas.get(reference.target());
            if (target == null) {
                throw new IllegalArgumentException("No schema at " + reference.target());
            }
            at = target;
        }
        return at;
    }
}
