package dev.quire.generator.lock;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.MediaTypes;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks all schemas of an API and finds out where each one stands: by its pointer, and by the way on which it was reached. The
 * two differ where a part of the description was given a name or a base of its own; it was at the second place before.
 */
final class SiteWalk {
    private final SitePaths paths = new SitePaths();
    private final BranchLabels labels;
    private final List<Inline> inline = new ArrayList<>();
    private final Set<String> own = new HashSet<>();
    private final Map<SpecPointer, SortedSet<String>> reached = new HashMap<>();
    private final Set<SpecPointer> unions = new HashSet<>();
    private final Predicate<String> wasUnion;
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A schema without a name of its own, and the property or parameter that it stands at. */
    record Inline(Schema schema, String member) {}

    /**
     * Walks an API; branches of unions are called as in the places that a lock holds.
     *
     * @param wasUnion whether the lock has a union at a place
     */
    SiteWalk(ApiModel api, SortedSet<String> lockedPlaces, Predicate<String> wasUnion) {
        this.wasUnion = wasUnion;
        this.labels = new BranchLabels(lockedPlaces);
        api.schemas().values().forEach(schema -> visit(schema, "", paths.of(schema.pointer())));
        for (Operation operation : api.operations()) {
            operation.parameters().forEach(parameter -> parameter(operation, parameter));
            if (operation.body() != null) {
                operation
                        .body()
                        .contents()
                        .forEach(content -> content(content.schema(), operation.key() + " body", content.mediaType()));
            }
            operation
                    .responses()
                    .forEach((status, response) -> response.contents()
                            .forEach(content ->
                                    content(content.schema(), operation.key() + " " + status, content.mediaType())));
        }
    }

    private void content(@Nullable Schema schema, String at, String mediaType) {
        visit(schema, "", MediaTypes.isJson(mediaType) ? at : at + ' ' + SitePaths.escaped(mediaType));
    }

    private void parameter(Operation operation, Parameter parameter) {
        String own = operation.pointer().pointer() + "/parameters/";
        String shared = "/paths/"
                + operation.pointer().tokens().get(1).replace("~", "~0").replace("/", "~1");
        String named = ' ' + parameter.in().name().toLowerCase(Locale.ROOT) + ' ' + parameter.name();
        String at = parameter.pointer().pointer();
        if (at.startsWith(own)) {
            paths.parameter(parameter.pointer(), operation.key() + named);
        } else if (at.startsWith(shared + "/parameters/")) {
            paths.parameter(parameter.pointer(), operation.key().path() + named);
        }
        visit(parameter.schema(), parameter.name(), operation.key() + named);
    }

    private void visit(@Nullable Schema schema, String member, String at) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        Shape shape = schema.shape();
        if (shape instanceof Shape.Reference reference) {
            reached.computeIfAbsent(reference.target(), target -> new TreeSet<>())
                    .add(at);
            return;
        }
        String place = paths.of(schema.pointer());
        own.add(place);
        boolean onlyBranch = wasUnion.test(place) && !(shape instanceof Shape.Union);
        if (schema.componentName() == null) {
            reached.computeIfAbsent(schema.pointer(), target -> new TreeSet<>()).add(at);
        }
        if (onlyBranch) {
            Schema branch = onlyBranch(schema);
            labels.of(place, List.of(branch)).forEach(paths::branch);
            inline.add(new Inline(branch, ""));
            inside(shape, "", at + "/|" + paths.branch(branch.pointer()));
            return;
        }
        if (schema.componentName() == null) {
            inline.add(new Inline(schema, member));
        }
        if (shape instanceof Shape.Union) {
            unions.add(schema.pointer());
        }
        inside(shape, member, at);
    }

    private void inside(Shape shape, String member, String at) {
        if (shape instanceof Shape.Array array) {
            visit(array.items(), member, at + "/[]");
        } else if (shape instanceof Shape.ObjectShape object) {
            object.properties()
                    .forEach(property ->
                            visit(property.schema(), property.name(), at + '/' + SitePaths.escaped(property.name())));
            visit(object.additional(), "", at + "/{}");
            visit(object.variants(), "", SitePaths.variants(at));
        } else if (shape instanceof Shape.Union union) {
            union.branches().stream()
                    .collect(Collectors.groupingBy(branch -> list(branch.pointer()), TreeMap::new, Collectors.toList()))
                    .forEach((list, branches) ->
                            labels.of(paths.of(list), branches).forEach(paths::branch));
            union.branches().forEach(branch -> visit(branch, "", at + "/|" + paths.branch(branch.pointer())));
        }
    }

    /** The branch that is left of a union which the description no longer shows: what stands there, one step down. */
    static Schema onlyBranch(Schema schema) {
        SpecPointer inside = schema.pointer();
        if (schema.shape() instanceof Shape.ObjectShape object
                && !object.properties().isEmpty()) {
            inside = object.properties().get(0).schema().pointer();
        } else if (schema.shape() instanceof Shape.Array array) {
            inside = array.items().pointer();
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            SpecPointer list = schema.pointer().child(keyword);
            if (inside.pointer().startsWith(list.pointer() + '/')) {
                return schema.at(list.child(inside.tokens().get(list.tokens().size())));
            }
        }
        return schema.at(schema.pointer().child("oneOf").child(0));
    }

    /** The schema that lists a branch: two tokens up; a union may have taken in the branches of another. */
    private static SpecPointer list(SpecPointer branch) {
        SpecPointer at = new SpecPointer(branch.document(), "");
        List<String> tokens = branch.tokens();
        for (String token : tokens.subList(0, Math.max(0, tokens.size() - 2))) {
            at = at.child(token);
        }
        return at;
    }

    /** Every schema without a name. */
    List<Inline> inline() {
        return inline;
    }

    /** Whether a schema is a union. */
    boolean isUnion(SpecPointer schema) {
        return unions.contains(schema);
    }

    /** The place of a schema. */
    String place(SpecPointer schema) {
        return paths.of(schema);
    }

    /** Where a schema may have stood before it was given a name or a base: places at which nothing else stands now. */
    List<String> earlierPlaces(SpecPointer schema) {
        return reached.getOrDefault(schema, Collections.emptySortedSet()).stream()
                .filter(place -> !own.contains(place))
                .toList();
    }
}
