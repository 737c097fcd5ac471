package dev.quire.generator.java.naming;

import java.util.Set;
import java.util.TreeSet;

/** Names that generated code needs for itself. */
public final class ReservedNames {
    private ReservedNames() {}

    /** Of the JDK and the runtime, wherever generated code mentions them without saying where they are from. */
    private static final Set<String> COMMON = Set.of(
            "Boolean",
            "Class",
            "Deprecated",
            "Double",
            "Enum",
            "Integer",
            "Iterable",
            "Long",
            "Number",
            "Object",
            "Override",
            "Record",
            "SafeVarargs",
            "String",
            "SuppressWarnings",
            "System",
            "Thread",
            "Void",
            "BigDecimal",
            "Instant",
            "List",
            "LocalDate",
            "Map",
            "Nullable",
            "NullMarked",
            "OffsetDateTime",
            "Codecs",
            "JsonCodec",
            "JsonValue");

    /** Devices of Windows, of which no file can have the name, whatever its ending and the case of its letters. */
    private static final String[] DEVICES = {
        "Con", "Prn", "Aux", "Nul", "Com1", "Com2", "Com3", "Com4", "Com5", "Com6", "Com7", "Com8", "Com9", "Lpt1",
        "Lpt2", "Lpt3", "Lpt4", "Lpt5", "Lpt6", "Lpt7", "Lpt8", "Lpt9"
    };

    /** Types that no type of the model package may be called: it would hide what its files import by the package. */
    public static final Set<String> MODEL_TYPES = with(
            with(COMMON, DEVICES),
            "Builder",
            "Fields",
            "FieldValues",
            "JsonKind",
            "Model",
            "ModelBuilder",
            "ModelCodec",
            "OpenEnum",
            "UnionCodec",
            "Value",
            // The members of unions that wrap a value; they would hide types of these names in unions and their models.
            "Bool",
            "Items",
            "Members",
            "Numeric",
            "Text",
            "package-info",
            "module-info");

    /** Types that no type of the base package may be called, and that types of the model package do not hide there. */
    static final Set<String> CLIENT_TYPES = with(
            with(COMMON, DEVICES),
            "ApiClient",
            "ApiClientBuilder",
            "BiPagedCall",
            "Builder",
            "Call",
            "CallBuilder",
            "Calls",
            "ClientSession",
            "IndexedPagedCall",
            "FormEncoding",
            "FormParts",
            "MultipartForm",
            "NextPage",
            "Operation",
            "OperationQuery",
            "PagedCall",
            "Parameter",
            "ParameterRule",
            "ParameterStyle",
            "Parameters",
            "RuntimeVersion",
            "Source",
            "Upload",
            "Walk",
            "WalkPlan",
            "package-info",
            "module-info");

    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Accessors and builder methods that no member of a model may have. */
    public static final Set<String> MODEL_MEMBERS =
            with(OBJECT_METHODS, "build", "builder", "fieldValues", "toBuilder", "toJson", "unknownMembers", "without");

    /** Methods that no optional parameter of an operation may have. */
    public static final Set<String> QUERY_MEMBERS =
            with(OBJECT_METHODS, "query", "queryReserved", "header", "cookie", "copy", "parameters");

    /** Methods that no part of a form may have. */
    public static final Set<String> FORM_MEMBERS = with(OBJECT_METHODS, "body", "copy", "part", "parts", "with");

    /** Methods that no operation may have. */
    static final Set<String> API_MEMBERS = with(OBJECT_METHODS, "calls", "yield");

    /** Methods that no tag may have on the client. */
    static final Set<String> CLIENT_MEMBERS = with(OBJECT_METHODS, "builder", "close", "session");

    /** Methods of the builder that no security scheme or variable of a server may have. */
    public static final Set<String> BUILDER_MEMBERS = with(
            OBJECT_METHODS,
            "allowCleartext",
            "baseUrl",
            "build",
            "callTimeout",
            "checkRequests",
            "connectTimeout",
            "credentials",
            "deadline",
            "executor",
            "header",
            "httpClient",
            "keepUnknownMembers",
            "listener",
            "maxResponseBytes",
            "proxy",
            "retries",
            "scheme",
            "scopes",
            "security",
            "server",
            "serverVariable",
            "sslContext",
            "timing",
            "transport",
            "variable");

    /** Arguments that no parameter may be. */
    public static final Set<String> ARGUMENTS = Set.of("body", "query", "calls", "session", "yield");

    /** What the files of some templates import beside {@link #MODEL_TYPES} and {@link #CLIENT_TYPES}. */
    private static final Set<String> MORE_TYPES =
            Set.of("Branches", "JsonKind", "Fields", "Page", "Paged", "Response", "Server", "Credentials");

    /** Whether no type that is generated is called so, for it is one of the JDK or the runtime everywhere. */
    public static boolean isCommon(String simpleName) {
        return COMMON.contains(simpleName);
    }

    /** Whether a file of ours may mention a type of the JDK or the runtime by this name. */
    public static boolean isMentioned(String simpleName) {
        return MODEL_TYPES.contains(simpleName) || CLIENT_TYPES.contains(simpleName) || MORE_TYPES.contains(simpleName);
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
