package dev.quire.generator.diff.rules;

import static dev.quire.generator.diff.Aspect.COMPONENT;
import static dev.quire.generator.diff.Aspect.FIRST_TAG;
import static dev.quire.generator.diff.Aspect.OPERATION_ID;
import static dev.quire.generator.diff.Aspect.TAG;
import static dev.quire.generator.diff.Aspect.TYPE_NAME;
import static dev.quire.generator.diff.Direction.NONE;
import static dev.quire.generator.diff.Kind.ADDED;
import static dev.quire.generator.diff.Kind.CHANGED;
import static dev.quire.generator.diff.Kind.REMOVED;
import static dev.quire.generator.diff.Kind.RENAMED;

import dev.quire.generator.diff.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Names that the wire does not know and generated code is made of. */
public final class NameRules {

    private NameRules() {}

    /** These rules. */
    public static List<Rule> rules() {
        return Stream.of(operations(), types()).flatMap(List::stream).toList();
    }

    private static List<Rule> operations() {
        return List.of(
                Rule.on(OPERATION_ID, RENAMED, NONE)
                        .warning("{where} has the operationId '{is}' now, it was '{was}'")
                        .because("The generated method is named after it.")
                        .advice(Advice.TELL)
                        .example("operationId: listPets", "operationId: findPets"),
                Rule.on(OPERATION_ID, REMOVED, NONE)
                        .warning("{where} lost its operationId '{was}'")
                        .because("The generated method is then named after verb and path.")
                        .advice(Advice.TELL)
                        .example("get: {operationId: listPets}", "get: {}"),
                Rule.on(OPERATION_ID, ADDED, NONE)
                        .warning("{where} has an operationId now, '{is}'")
                        .because("The generated method was named after verb and path.")
                        .advice(Advice.TELL)
                        .example("get: {}", "get: {operationId: listPets}"),
                Rule.on(FIRST_TAG, CHANGED, NONE)
                        .warning("The first tag of {where} was {was} and is {is} now")
                        .because("The first tag names the generated class that holds the method.")
                        .advice(Advice.TELL)
                        .example("tags: [pets]", "tags: [animals]"),
                Rule.on(TAG, REMOVED, NONE)
                        .info("{where} lost the tag '{name}'")
                        .because("Only the first tag names Java.")
                        .advice(Advice.NOTHING)
                        .example("tags: [pets, shop]", "tags: [pets]"),
                Rule.on(TAG, ADDED, NONE)
                        .info("{where} has the tag '{name}' now")
                        .because("Only the first tag names Java.")
                        .advice(Advice.NOTHING)
                        .example("tags: [pets]", "tags: [pets, shop]"));
    }

    private static List<Rule> types() {
        return List.of(
                Rule.on(COMPONENT, RENAMED, NONE)
                        .warning("The schema '{was}' is called '{is}' now")
                        .because("The generated type is named after it.")
                        .advice(Advice.TELL)
                        .example("$ref: '#/components/schemas/Pet'", "$ref: '#/components/schemas/Animal'"),
                Rule.on(TYPE_NAME, CHANGED, NONE)
                        .warning("{where} is a '{is}' now, it was a '{was}'")
                        .because("The schemas may allow the same values, but the generated types are two.")
                        .advice(Advice.TELL)
                        .example("$ref: '#/components/schemas/Pet'", "$ref: '#/components/schemas/Dog'"),
                Rule.on(TYPE_NAME, REMOVED, NONE)
                        .warning("{where} is written in place now, it was a '{was}'")
                        .because("The generated type is then named after its place.")
                        .advice(Advice.TELL)
                        .example("$ref: '#/components/schemas/Pet'", "type: object"),
                Rule.on(TYPE_NAME, ADDED, NONE)
                        .warning("{where} is a '{is}' now, it was written in place")
                        .because("The generated type was named after its place.")
                        .advice(Advice.TELL)
                        .example("type: object", "$ref: '#/components/schemas/Pet'"));
    }
}
