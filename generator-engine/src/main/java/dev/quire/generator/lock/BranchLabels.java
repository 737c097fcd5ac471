package dev.quire.generator.lock;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the branches of a union are called in places: by the one value that sets a branch apart ({@code type=card}), by members
 * ({@code +iban+name}), by what it is in JSON ({@code string}); by its position where nothing else is left. What a lock calls a
 * branch goes to the branch that fits best, so that neither a branch nor a member more renames the others.
 */
final class BranchLabels {
    private static final int MOST_MEMBERS = 4;

    private final SortedSet<String> lockedPlaces;

    /** How well a branch fits a label. */
    private record Fit(String label, Schema branch, int index, int score) {}

    BranchLabels(SortedSet<String> lockedPlaces) {
        this.lockedPlaces = lockedPlaces;
    }

    /** The labels of the branches that have no name of their own, by pointer. */
    Map<SpecPointer, String> of(String union, List<Schema> branches) {
        Map<SpecPointer, String> labels = locked(union, branches);
        Set<String> taken = new HashSet<>(labels.values());
        for (int i = 0; i < branches.size(); i++) {
            Schema branch = branches.get(i);
            if (!(branch.shape() instanceof Shape.Reference) && !labels.containsKey(branch.pointer())) {
                String label = made(branch, branches);
                labels.put(branch.pointer(), label != null && taken.add(label) ? label : position(branch));
            }
        }
        return labels;
    }

    private static String position(Schema branch) {
        List<String> tokens = branch.pointer().tokens();
        return tokens.isEmpty() ? "0" : tokens.get(tokens.size() - 1);
    }

    private Map<SpecPointer, String> locked(String union, List<Schema> branches) {
        List<Fit> fits = new ArrayList<>();
        for (String label : lockedLabels(union + "/|")) {
            for (int i = 0; i < branches.size(); i++) {
                int score = score(label, branches.get(i));
                if (score > 0) {
                    fits.add(new Fit(label, branches.get(i), i, score));
                }
            }
        }
        fits.sort(Comparator.comparingInt(Fit::score)
                .reversed()
                .thenComparingInt(Fit::index)
                .thenComparing(Fit::label));
        Map<SpecPointer, String> labels = new LinkedHashMap<>();
        for (Fit fit : fits) {
            if (!labels.containsKey(fit.branch().pointer()) && !labels.containsValue(fit.label())) {
                labels.put(fit.branch().pointer(), fit.label());
            }
        }
        return labels;
    }

    private Set<String> lockedLabels(String prefix) {
        return lockedPlaces.subSet(prefix, prefix + Character.MAX_VALUE).stream()
                .map(place -> place.substring(prefix.length()).split("/", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** 0 where the label can not be this branch's. */
    private static int score(String label, Schema branch) {
        if (branch.shape() instanceof Shape.Reference) {
            return 0;
        }
        if (label.equals(position(branch)) || label.equals(kind(branch))) {
            return 1;
        }
        if (!(branch.shape() instanceof Shape.ObjectShape object)) {
            return 0;
        }
        if (!label.startsWith("+")) {
            return object.properties().stream()
                    .mapToInt(property -> values(property).contains(label)
                            ? 1000 - values(property).size()
                            : 0)
                    .max()
                    .orElse(0);
        }
        Set<String> members = members(object);
        List<String> named = List.of(label.substring(1).split("\\+"));
        int common = (int) named.stream().filter(members::contains).count();
        return common * 2 > named.size() ? common * 100 - Math.min(99, members.size() - common) : 0;
    }

    /** A label that only this branch has; null when there is none. */
    @SuppressWarnings("ReferenceEquality") // Two branches may say the same.
    private static @Nullable String made(Schema branch, List<Schema> all) {
        List<Schema> others = all.stream().filter(other -> other != branch).toList();
        if (branch.shape() instanceof Shape.ObjectShape object
                && !object.properties().isEmpty()) {
            return object.properties().stream()
                    .filter(property -> values(property).size() == 1)
                    .map(property -> values(property).get(0))
                    .filter(value -> others.stream().allMatch(other -> score(value, other) == 0))
                    .findFirst()
                    .orElseGet(() -> byMembers(object, others));
        }
        String kind = kind(branch);
        return others.stream().noneMatch(other -> kind(other).equals(kind)) ? kind : null;
    }

    /** The members that are least common among the branches, required ones first. */
    private static String byMembers(Shape.ObjectShape object, List<Schema> others) {
        List<Set<String>> elsewhere = others.stream()
                .filter(other -> other.shape() instanceof Shape.ObjectShape)
                .map(other -> members((Shape.ObjectShape) other.shape()))
                .toList();
        return object.properties().stream()
                .sorted(Comparator.comparingLong((Shape.Property property) -> elsewhere.stream()
                                .filter(members -> members.contains(word(property.name())))
                                .count())
                        .thenComparing(property -> !property.required())
                        .thenComparing(Shape.Property::name))
                .limit(MOST_MEMBERS)
                .map(property -> '+' + word(property.name()))
                .sorted()
                .collect(Collectors.joining());
    }

    private static Set<String> members(Shape.ObjectShape object) {
        return object.properties().stream()
                .map(property -> word(property.name()))
                .collect(Collectors.toSet());
    }

    /** {@code name=value} for each text that a member is limited to. */
    private static List<String> values(Shape.Property property) {
        return property.schema().shape() instanceof Shape.Text text
                ? text.values().stream()
                        .map(value -> word(property.name()) + '=' + word(value.asText()))
                        .toList()
                : List.of();
    }

    private static String word(String name) {
        return SitePaths.escaped(name).replace("+", "~3").replace("=", "~4");
    }

    private static String kind(Schema branch) {
        Shape shape = branch.shape();
        if (shape instanceof Shape.ObjectShape object) {
            return object.properties().isEmpty() ? "map" : "object";
        } else if (shape instanceof Shape.Text) {
            return "string";
        } else if (shape instanceof Shape.Numeric) {
            return "number";
        }
        return shape instanceof Shape.Array ? "array" : shape instanceof Shape.Bool ? "boolean" : "any";
    }
}
