package dev.quire.client.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Models among the branches of a union, and how an object is told to be one of them.
 *
 * @param <U> the union
 */
final class BranchModels<U> {
    private final List<ModelCodec<? extends U>> models = new ArrayList<>();
    private final Map<String, ModelCodec<? extends U>> byValue = new TreeMap<>();

    void add(ModelCodec<? extends U> codec, String... discriminatorValues) {
        models.add(codec);
        for (String value : discriminatorValues) {
            byValue.putIfAbsent(value, codec);
        }
    }

    boolean isEmpty() {
        return models.isEmpty();
    }

    /** Whether a discriminator names any of these. */
    boolean haveValues() {
        return !byValue.isEmpty();
    }

    /** The one model; null when there are none or several. */
    @Nullable
    ModelCodec<? extends U> only() {
        return models.size() == 1 ? models.get(0) : null;
    }

    /**
     * The model that an object is.
     *
     * @param members the names that it has; the model has its required ones among them and knows most of the others
     * @param told the value of its discriminator, which decides; null when members do
     * @return null when none fits
     */
    @Nullable
    ModelCodec<? extends U> choose(Set<String> members, @Nullable String told) {
        if (told != null) {
            return byValue.get(told);
        }
        ModelCodec<? extends U> best = null;
        int bestMatch = members.isEmpty() ? -1 : 0;
        for (ModelCodec<? extends U> model : models) {
            int match = model.table().match(members);
            if (match > bestMatch) {
                best = model;
                bestMatch = match;
            }
        }
        return best;
    }

    /** The models that these members would do for after {@code first}, best ones first. */
    List<ModelCodec<? extends U>> rivals(Set<String> members, ModelCodec<? extends U> first) {
        Comparator<ModelCodec<? extends U>> byMatch =
                Comparator.comparingInt(model -> -model.table().match(members));
        return models.stream()
                .filter(model -> !model.equals(first) && model.table().match(members) > 0)
                .sorted(byMatch)
                .toList();
    }
}
