package dev.quire.generator.java.naming;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.lock.LockedApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What everything in a client's base package is called. */
public final class ApiNames {
    private final JavaNames names;
    private final NameKeeper keeper;
    private final Map<String, List<OperationFacts>> byTag;
    private final NameScope.Names accessors;
    private final Map<String, String> methods = new TreeMap<>();
    private final Map<String, String> constants = new TreeMap<>();
    private final NameScope.Names types;
    private final Set<String> taken;

    /** Names what is in the base package. */
    public ApiNames(
            ClientNames client,
            JavaNames names,
            List<OperationFacts> operations,
            Set<String> modelTypes,
            NameKeeper keeper) {
        this.names = names;
        this.keeper = keeper;
        this.byTag = operations.stream()
                .collect(Collectors.groupingBy(OperationFacts::tag, TreeMap::new, Collectors.toList()));
        this.accessors = keeper.decide(
                NameScope.ofMembers(ReservedNames.CLIENT_MEMBERS),
                byTag.keySet().stream()
                        .map(tag -> names.wanted(tag, tag, names::member, "Api"))
                        .toList(),
                this::lockedAccessor,
                tag -> LockedApi.at("apis", tag, "accessor"));
        byTag.values().forEach(this::nameMethods);
        this.types = new BaseTypes(keeper, client, modelTypes).decide(wantedTypes(operations));
        this.taken = taken(client);
    }

    private Set<String> taken(ClientNames client) {
        Set<String> names = new HashSet<>(ReservedNames.CLIENT_TYPES);
        names.addAll(types.byId().values());
        names.add(client.clientType());
        return Collections.unmodifiableSet(names);
    }

    private @Nullable String lockedAccessor(String tag) {
        LockedApi.Group row = keeper.locked().groups().get(tag);
        return row == null ? null : row.accessor();
    }

    private @Nullable String lockedMethod(OperationFacts operation) {
        LockedApi.Call row = keeper.locked().operations().get(operation.source().key());
        return row == null ? null : row.method();
    }

    private void nameMethods(List<OperationFacts> operations) {
        List<NameScope.Wanted> wanted = new ArrayList<>();
        Map<String, String> locked = new TreeMap<>();
        for (OperationFacts operation : operations) {
            String method = lockedMethod(operation);
            if (method != null) {
                locked.put(id(operation), method);
            }
            NameScope.Wanted byName = names.wanted(id(operation), operation.name(), names::method, "Operation");
            List<String> choices = new ArrayList<>(byName.names().subList(0, 1));
            choices.add(names.method(operation.id()));
            choices.add(names.method(operation.source().key().method().toLowerCase(Locale.ROOT)
                    + '_'
                    + operation.source().key().path()));
            choices.addAll(byName.names());
            wanted.add(names.wantedMethod(operation.id(), new NameScope.Wanted(byName.id(), byName.rank(), choices)));
        }
        NameScope.Names decided = keeper.decide(
                NameScope.ofMembers(ReservedNames.API_MEMBERS),
                wanted,
                locked::get,
                id -> LockedApi.at("operations", id, "method"));
        NameScope.Names upper = NameScope.ofMembers(Set.of())
                .decide(operations.stream()
                        .map(operation -> new NameScope.Wanted(
                                id(operation), NameScope.Wanted.MADE, List.of(snake(decided.of(id(operation))))))
                        .collect(Collectors.toList()));
        methods.putAll(decided.byId());
        constants.putAll(upper.byId());
    }

    private static String snake(String method) {
        return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String id(OperationFacts operation) {
        return operation.source().key().toString();
    }

    private List<NameScope.Wanted> wantedTypes(List<OperationFacts> operations) {
        List<NameScope.Wanted> wanted = new ArrayList<>();
        for (String tag : byTag.keySet()) {
            wanted.add(names.wantedApi("api " + tag, tag));
        }
        for (OperationFacts operation : operations) {
            String method = method(operation);
            String tag = names.type(operation.tag());
            if (!operation.optional().isEmpty()) {
                String query = JavaNames.upper(method) + "Query";
                wanted.add(made("query " + id(operation), List.of(query, tag + query)));
            }
            if (operation.form() != null) {
                String form = JavaNames.upper(method) + "Form";
                wanted.add(made("form " + id(operation), List.of(form, tag + form)));
            }
            if (operation.paging() != null) {
                wanted.add(made("pages " + id(operation), pagesNames(method, tag)));
            }
        }
        return wanted;
    }

    private static NameScope.Wanted made(String id, List<String> choices) {
        return new NameScope.Wanted(id, NameScope.Wanted.MADE, choices);
    }

    private static List<String> pagesNames(String method, String tag) {
        String rest = Words.withoutReadingVerb(method);
        String full = JavaNames.upper(method) + "Pages";
        if (rest.isEmpty()) {
            return List.of(tag, full, tag + full);
        }
        // Orders that are taken become no OrdersOrders.
        return rest.equals(tag) ? List.of(rest, full, tag + full) : List.of(rest, tag + rest, full, tag + full);
    }

    /** The operations by tag, in document order within one. */
    public Map<String, List<OperationFacts>> byTag() {
        return new LinkedHashMap<>(byTag);
    }

    /** The client's method for a tag. */
    public String accessor(String tag) {
        return accessors.of(tag);
    }

    /** The api class of a tag. */
    public String apiType(String tag) {
        return types.of("api " + tag);
    }

    /** The method that calls an operation. */
    public String method(OperationFacts operation) {
        return Objects.requireNonNull(methods.get(id(operation)));
    }

    /** The constant that describes an operation in its api class. */
    public String constant(OperationFacts operation) {
        return Objects.requireNonNull(constants.get(id(operation)));
    }

    /** The type of an operation's optional parameters. */
    public String queryType(OperationFacts operation) {
        return types.of("query " + id(operation));
    }

    /** The type of an operation's form of parts. */
    public String formType(OperationFacts operation) {
        return types.of("form " + id(operation));
    }

    /** What a paged operation returns. */
    public String pagesType(OperationFacts operation) {
        return types.of("pages " + id(operation));
    }

    /** The simple names that have a meaning in each file of the package. */
    public Set<String> taken() {
        return taken;
    }
}
