package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.naming.ReservedNames;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.operations.OperationFacts.FormPart;
import dev.quire.generator.java.operations.OperationFacts.RequestBody;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.view.FormView;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of a form of parts. */
public final class FormAssembler {
    private static final String HTTP = "dev.quire.client.http.";

    private final ApiContext context;

    /** Of what was decided. */
    public FormAssembler(ApiContext context) {
        this.context = context;
    }

    /** The view of a form of parts. */
    public FormView view(OperationFacts operation, RequestBody form) {
        Imports imports = context.imports().add(HTTP + "MultipartForm");
        String className = context.apiNames().formType(operation);
        NameScope.Names methods = context.keeper()
                .partsOf(
                        operation,
                        NameScope.ofMembers(ReservedNames.FORM_MEMBERS),
                        form.parts().stream()
                                .map(part -> context.names().wantedProperty(name(part), name(part)))
                                .toList());
        List<FormView.PartView> parts = new ArrayList<>();
        for (FormPart part : form.parts()) {
            parts.add(part(className, part, methods.of(name(part)), imports));
        }
        String key = Javadoc.code(operation.source().key().toString());
        return new FormView(
                context.client().basePackage(),
                imports.lines(),
                Javadoc.at(0)
                        .html("What " + key + " takes, as a form of parts.")
                        .lines(),
                className,
                parts);
    }

    private static String name(FormPart part) {
        return part.property().name();
    }

    private FormView.PartView part(String className, FormPart part, String name, Imports imports) {
        Schema schema = part.property().schema();
        JavaType type = type(part);
        boolean codec = !part.file() && context.parameterTypes().needsCodec(type);
        String statement = "return part(" + JavaText.literal(name(part)) + ", "
                + (codec ? imports.codec(type) + ", " : "")
                + name
                + (part.mediaType() == null ? "" : ", " + JavaText.literal(part.mediaType())) + ')'
                + headers(part) + ';';
        return new FormView.PartView(
                TypeDocs.ofMember(
                        schema,
                        type instanceof JavaType.Declared
                                ? schema
                                : context.catalog().resolve(schema)),
                schema.docs().deprecated(),
                className,
                name,
                imports.type(type, true) + ' ' + name,
                statement);
    }

    private static String headers(FormPart part) {
        StringBuilder steps = new StringBuilder();
        part.headers()
                .forEach((header, value) -> steps.append(".partHeader(")
                        .append(JavaText.literals(List.of(name(part), header, value)))
                        .append(')'));
        return steps.toString();
    }

    private JavaType type(FormPart part) {
        Schema schema = part.property().schema();
        if (!part.file()) {
            return context.catalog().type(schema, name(part));
        }
        return isList(schema) ? new JavaType.ListOf(JavaType.UPLOAD, false) : JavaType.UPLOAD;
    }

    /** Where one file or several will do, a list takes both. */
    private boolean isList(Schema schema) {
        Shape shape = context.catalog().resolve(schema).shape();
        return shape instanceof Shape.Array
                || (shape instanceof Shape.Union union
                        && union.branches().stream().anyMatch(this::isList));
    }
}
