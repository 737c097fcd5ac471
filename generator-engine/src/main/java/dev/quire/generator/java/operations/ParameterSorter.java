package dev.quire.generator.java.operations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.lock.LockedArguments;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.ParameterRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts the parameters of one operation by how a caller gives them. */
final class ParameterSorter {
    /** OpenAPI 3.1, "Parameter Object": header parameters of these names are ignored. */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private final ApiModel api;
    private final Set<ParameterRef> paged;
    private final LockedArguments locked;
    private final boolean hasBody;
    private final List<Parameter> path = new ArrayList<>();
    private final List<Parameter> required = new ArrayList<>();
    private final List<Parameter> optional = new ArrayList<>();
    private final List<OperationFacts.Constant> constants = new ArrayList<>();

    ParameterSorter(ApiModel api, Operation operation, @Nullable PagedOperation paging, LockedArguments locked) {
        this.locked = locked;
        this.api = api;
        this.paged = paging == null ? Set.of() : owned(paging);
        operation.parameters().forEach(this::sort);
        path.sort(Comparator.comparingInt(p -> operation.key().path().indexOf('{' + p.name() + '}')));
        boolean body = operation.body() != null && !operation.body().contents().isEmpty();
        if (locked.isPresent()) {
            List<Parameter> found = new ArrayList<>(path);
            found.addAll(required);
            locked.check(found, body);
        }
        this.hasBody = locked.takesBody(body);
    }

    /** The parameters that a walk sets by itself. */
    private static Set<ParameterRef> owned(PagedOperation paging) {
        Set<ParameterRef> owned = new HashSet<>();
        Stream.concat(paging.next().stream(), paging.previous().stream()).forEach(part -> {
            ParameterRef parameter = parameter(part);
            if (parameter != null) {
                owned.add(parameter);
            }
        });
        if (paging.pageSize() != null) {
            owned.add(paging.pageSize().parameter());
        }
        return owned;
    }

    private static @Nullable ParameterRef parameter(NextPage part) {
        if (part instanceof NextPage.PageNumber number) {
            return number.parameter();
        }
        if (part instanceof NextPage.Offset offset) {
            return offset.parameter();
        }
        if (part instanceof NextPage.Token token) {
            return token.parameter();
        }
        return part instanceof NextPage.ItemId id ? id.parameter() : null;
    }

    private void sort(Parameter parameter) {
        if (parameter.in() == Parameter.In.HEADER
                && IGNORED_HEADERS.contains(parameter.name().toLowerCase(Locale.ROOT))) {
            return;
        }
        if (isPaged(parameter)) {
            return;
        }
        String constant = constant(parameter);
        if (parameter.in() == Parameter.In.PATH) {
            path.add(parameter);
        } else if (locked.has(parameter)) {
            required.add(parameter);
        } else if (constant != null) {
            constants.add(new OperationFacts.Constant(parameter, constant, isApiVersion(parameter)));
            if (values(api.resolve(parameter.schema()).shape()).size() != 1) {
                optional.add(parameter);
            }
        } else {
            locked.reportNew(parameter);
            (parameter.required() && !locked.isPresent() ? required : optional).add(parameter);
        }
    }

    private static boolean isApiVersion(Parameter parameter) {
        JsonNode version = parameter.extensions().get("x-api-version");
        return version != null && version.asBoolean() && parameter.in() == Parameter.In.HEADER;
    }

    private boolean isPaged(Parameter parameter) {
        ParameterRef.Location location = switch (parameter.in()) {
            case QUERY -> ParameterRef.Location.QUERY;
            case HEADER -> ParameterRef.Location.HEADER;
            case PATH, COOKIE -> null;
        };
        return location != null && paged.contains(new ParameterRef(location, parameter.name()));
    }

    /** What a required parameter is if the caller says nothing; null when he has to choose. */
    private @Nullable String constant(Parameter parameter) {
        Schema schema = api.resolve(parameter.schema());
        List<JsonNode> values = values(schema.shape());
        if (!parameter.required()) {
            return null;
        }
        if (values.size() == 1) {
            return values.get(0).asText();
        }
        JsonNode byDefault = schema.defaultValue();
        return byDefault != null && byDefault.isValueNode() && !byDefault.isNull() ? byDefault.asText() : null;
    }

    private static List<JsonNode> values(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.values();
        }
        if (shape instanceof Shape.Numeric number) {
            return number.values();
        }
        return shape instanceof Shape.Bool bool ? bool.values() : List.of();
    }

    /** Path parameters in the path's order, then required ones in document order, unless a lock says otherwise. */
    List<Parameter> positional() {
        List<Parameter> positional =
                Stream.concat(path.stream(), required.stream()).toList();
        return locked.isPresent() ? locked.sorted(positional) : positional;
    }

    /** How many of these are given before the body. */
    int bodyAt() {
        return locked.isPresent() ? locked.bodyAt(positional()) : path.size();
    }

    /** Whether calls take a body. */
    boolean hasBody() {
        return hasBody;
    }

    List<Parameter> optional() {
        return List.copyOf(optional);
    }

    List<OperationFacts.Constant> constants() {
        return List.copyOf(constants);
    }
}
