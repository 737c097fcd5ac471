package dev.quire.generator.java.naming;

import dev.quire.generator.java.naming.NameScope.Wanted;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that the user gives. Remembers what was asked for and what was of use. */
final class NameMappings {
    private final NameOptions options;
    private final OptionUse models;
    private final OptionUse properties;
    private final OptionUse parameters;
    private final OptionUse operations;

    NameMappings(NameOptions options) {
        this.options = options;
        this.models =
                new OptionUse("modelNameMappings", options.modelNameMappings().keySet());
        this.properties = new OptionUse("nameMappings", options.nameMappings().keySet());
        this.parameters = new OptionUse(
                "parameterNameMappings", options.parameterNameMappings().keySet());
        this.operations = new OptionUse(
                "operationIdNameMappings", options.operationIdNameMappings().keySet());
    }

    Wanted model(String schema, Wanted byRules) {
        return given(schema, options.modelNameMappings(), models, byRules);
    }

    Wanted property(String wire, Wanted byRules) {
        return given(wire, options.nameMappings(), properties, byRules);
    }

    /** What is a property too is often called otherwise in both places, so its name holds where none is given to the parameter. */
    Wanted parameter(String wire, Wanted byRules) {
        Wanted byProperty = given(wire, options.nameMappings(), properties, byRules);
        return given(wire, options.parameterNameMappings(), parameters, byProperty);
    }

    Wanted operation(String operationId, Wanted byRules) {
        return given(operationId, options.operationIdNameMappings(), operations, byRules);
    }

    /** The name is asked for first, and nobody else has a better right to it. */
    private static Wanted given(String wire, Map<String, String> names, OptionUse use, Wanted byRules) {
        if (names.isEmpty()) {
            return byRules;
        }
        use.ask(wire);
        @Nullable String name = names.get(wire);
        // What is no name was refused when options were checked, and does nothing where they were not.
        if (name == null || !JavaNames.isName(name)) {
            return byRules;
        }
        List<String> choices = new ArrayList<>(List.of(name));
        choices.addAll(byRules.names());
        return new Wanted(byRules.id(), Wanted.GIVEN, choices);
    }

    /** Warns of what nothing asked for. */
    void reportUnused(Problems problems) {
        models.report(problems, "no operation uses a schema of this name");
        properties.report(problems, "nothing that is sent or answered has a member of this name");
        parameters.report(problems, "no operation has a parameter of this name");
        operations.report(problems, "there is no operation of this id");
    }
}
