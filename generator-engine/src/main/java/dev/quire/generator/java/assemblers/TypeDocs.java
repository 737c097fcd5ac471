package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.lock.FormerBranches;
import dev.quire.generator.model.Schema;
import java.util.List;

/** Comments of generated types and their members. */
final class TypeDocs {
    private static final int MEMBER_INDENT = 4;

    private TypeDocs() {}

    /** The comment of a type. */
    static List<String> of(Schema schema) {
        return of(schema, "");
    }

    /**
     * The comment of a type.
     *
     * @param more HTML of another paragraph, empty for none
     */
    static List<String> of(Schema schema, String more) {
        Javadoc doc = Javadoc.at(0).markdown(description(schema)).html(more);
        if (FormerBranches.isFormer(schema)) {
            return doc.htmlTag("@deprecated", "the description no longer has it.")
                    .lines();
        }
        // No annotation: other generated types use this one, and would warn.
        return (schema.docs().deprecated() ? doc.html("The API has deprecated this.") : doc).lines();
    }

    /**
     * The comment of a member; none when nothing is said of it.
     *
     * @param target the schema that speaks for it if it says nothing itself
     */
    static List<String> ofMember(Schema schema, Schema target) {
        String own = schema.docs().description();
        String description = own == null || own.isBlank() ? target.docs().description() : own;
        Javadoc doc = Javadoc.at(MEMBER_INDENT).markdown(description);
        return (schema.docs().deprecated() ? doc.htmlTag("@deprecated", "by the API") : doc).lines();
    }

    private static String description(Schema schema) {
        String description = schema.docs().description();
        String title = schema.docs().title();
        if (description != null && !description.isBlank()) {
            return description;
        }
        return title == null || title.isBlank() ? "" : title + '.';
    }
}
