package dev.quire.maven;

import dev.quire.generator.client.Pairs;
import dev.quire.generator.java.CodeOptions;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.java.types.TypeOptions;
import dev.quire.generator.model.OperationFilter;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The options that users of OpenAPI Generator know, under the names and in the forms that they know, and what belongs to them. */
abstract class OptionsMojo extends QuireMojo {
    /**
     * Classes in place of types: {@code DateTime=java.time.Instant}, {@code UUID=java.util.UUID}, {@code string+money=Money}.
     * Each {@code key=value}, as all of these.
     */
    @Parameter(property = "quire.typeMappings")
    private List<String> typeMappings = List.of();

    /** Packages of classes that other options call by short names: {@code Money=com.example.Money}. */
    @Parameter(property = "quire.importMappings")
    private List<String> importMappings = List.of();

    /** Classes in place of named schemas, for which no types are generated: {@code Money=com.example.Money}. */
    @Parameter(property = "quire.schemaMappings")
    private List<String> schemaMappings = List.of();

    /**
     * What reads and writes classes that the runtime does not know: constants of the type {@code JsonCodec}, as in
     * {@code com.example.Money=com.example.Codecs.MONEY}.
     */
    @Parameter(property = "quire.codecMappings")
    private List<String> codecMappings = List.of();

    /** Accessors by property name: {@code _type=kind}; parameters of these names too. */
    @Parameter(property = "quire.nameMappings")
    private List<String> nameMappings = List.of();

    /** Names by parameter name: {@code _type=kind}. */
    @Parameter(property = "quire.parameterNameMappings")
    private List<String> parameterNameMappings = List.of();

    /** Types by schema name: {@code money_v2=Money}. */
    @Parameter(property = "quire.modelNameMappings")
    private List<String> modelNameMappings = List.of();

    /** Methods by operationId: {@code invoices_list_v2=list}. */
    @Parameter(property = "quire.operationIdNameMappings")
    private List<String> operationIdNameMappings = List.of();

    /** In front of the name of each generated model. */
    @Parameter(property = "quire.modelNamePrefix")
    private @Nullable String modelNamePrefix;

    /** After the name of each generated model. */
    @Parameter(property = "quire.modelNameSuffix")
    private @Nullable String modelNameSuffix;

    /** In front of the name of each api class. */
    @Parameter(property = "quire.apiNamePrefix")
    private @Nullable String apiNamePrefix;

    /** After the name of each api class. */
    @Parameter(property = "quire.apiNameSuffix", defaultValue = "Api")
    private @Nullable String apiNameSuffix;

    /**
     * Which operations are generated, with what they need: {@code FILTER=operationId:getInvoice|listInvoices;tag:refunds};
     * also by {@code method} and {@code path}. What fits any of it is generated.
     */
    @Parameter(property = "quire.openapiNormalizer")
    private List<String> openapiNormalizer = List.of();

    private static String text(@Nullable String given, String unless) {
        return given == null ? unless : given.strip();
    }

    OperationFilter filter() {
        return new OperationFilter(Pairs.of(openapiNormalizer));
    }

    CodeOptions code() {
        NameOptions names = new NameOptions(
                text(modelNamePrefix, ""),
                text(modelNameSuffix, ""),
                text(apiNamePrefix, ""),
                text(apiNameSuffix, "Api"),
                Pairs.of(modelNameMappings),
                Pairs.of(nameMappings),
                Pairs.of(parameterNameMappings),
                Pairs.of(operationIdNameMappings));
        return new CodeOptions(
                names,
                new TypeOptions(
                        Pairs.of(typeMappings),
                        Pairs.of(importMappings),
                        Pairs.of(schemaMappings),
                        Pairs.of(codecMappings)));
    }
}
