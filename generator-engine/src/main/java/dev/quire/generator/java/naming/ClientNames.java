package dev.quire.generator.java.naming;

/**
 * Where a client's types live and what it is called.
 *
 * @param basePackage of the client, its api classes, paged types and query types
 * @param clientName without {@code Client}
 */
public record ClientNames(String basePackage, String clientName) {

    /** The package of models, enums and unions. */
    public String modelPackage() {
        return basePackage + ".model";
    }

    /** The simple name of the client. */
    public String clientType() {
        return clientName + "Client";
    }
}
