package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.connection.Connection;
import dev.quire.generator.java.naming.ApiNames;
import dev.quire.generator.java.naming.ClientNames;
import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameKeeper;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.OperationKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that was decided before views are made.
 *
 * @param operations those that can be called, in document order
 */
public record ApiContext(
        ApiModel api,
        ClientNames client,
        JavaNames names,
        TypeCatalog catalog,
        ApiNames apiNames,
        ParameterTypes parameterTypes,
        NameKeeper keeper,
        SendRules sendRules,
        Connection connection,
        List<OperationFacts> operations) {

    /** Method and path of each operation. */
    public Set<OperationKey> keys() {
        return operations.stream().map(facts -> facts.source().key()).collect(Collectors.toUnmodifiableSet());
    }

    /** The imports of a file of the base package. */
    Imports imports() {
        return new Imports(client.basePackage(), client.modelPackage(), catalog, apiNames.taken());
    }
}
