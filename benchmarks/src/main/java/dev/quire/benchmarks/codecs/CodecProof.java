package dev.quire.benchmarks.codecs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.quire.client.json.JsonCodec;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Sends random values of each generated type's schema from JSON to the model and back: the meaning must be the same. */
public final class CodecProof {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Keywords that bring in more statements about the members of an object. */
    private static final List<String> MORE = List.of("$ref", "allOf", "oneOf", "anyOf");

    private final ParsedSpec spec;
    private final int rounds;

    private final List<String> faults = new ArrayList<>();
    private int types;
    private int skipped;
    private long values;

    private CodecProof(ParsedSpec spec, int rounds) {
        this.spec = spec;
        this.rounds = rounds;
    }

    /**
     * What came of it.
     *
     * @param types whose values were sent
     * @param skipped types of which no value was found, since their schema has none or stands nowhere as such
     * @param values that were sent
     * @param faults values that came back with another meaning or not at all, one line each
     */
    public record Result(int types, int skipped, long values, List<String> faults) {
        /** Nothing was tried. */
        public static final Result NONE = new Result(0, 0, 0, List.of());
    }

    /**
     * Tries all types.
     *
     * @param types where each type of the model package is described, by simple name
     * @param modelPackage its name
     * @param classes the compiled client
     * @param rounds how many values of each type
     */
    public static Result of(
            ParsedSpec spec, Map<String, SpecPointer> types, String modelPackage, Path classes, int rounds) {
        CodecProof proof = new CodecProof(spec, rounds);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CodecProof.class.getClassLoader())) {
            types.forEach((name, pointer) -> proof.type(name, pointer, codec(loader, modelPackage + '.' + name)));
        } catch (IOException e) {
            throw new UncheckedIOException("can not load " + classes, e);
        }
        return new Result(proof.types, proof.skipped, proof.values, proof.faults);
    }

    private static JsonCodec<Object> codec(ClassLoader loader, String type) {
        try {
            @SuppressWarnings("unchecked")
            JsonCodec<Object> codec = (JsonCodec<Object>)
                    Class.forName(type, true, loader).getField("CODEC").get(null);
            return codec;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no codec", e);
        }
    }

    private void type(String name, SpecPointer pointer, JsonCodec<Object> codec) {
        SpecNode schema = spec.references().at(pointer);
        if (schema == null) {
            skipped++;
            return;
        }
        Random random = new Random(pointer.toString().hashCode());
        RandomValues source = new RandomValues(spec.references(), random);
        boolean found = false;
        for (int round = 0; round < rounds; round++) {
            JsonNode value = value(source, schema);
            if (value != null && !value.isNull()) {
                found = true;
                values++;
                String fault = fault(codec, value);
                if (fault != null && holdsOnlyWithOthers(pointer)) {
                    skipped++;
                    return;
                }
                if (fault != null) {
                    faults.add(name + " at " + pointer + ": " + fault);
                    break;
                }
            }
        }
        types += found ? 1 : 0;
        skipped += found ? 0 : 1;
    }

    /** Whether what stands beside properties around a place says more about it: only the value around it can be made. */
    private boolean holdsOnlyWithOthers(SpecPointer pointer) {
        SpecPointer at = new SpecPointer(pointer.document(), "");
        for (String token : pointer.tokens()) {
            SpecNode node = spec.references().at(at);
            boolean together = token.equals("properties") || token.equals("allOf");
            if (node != null && together && MORE.stream().anyMatch(node::has)) {
                return true;
            }
            at = at.child(token);
        }
        return false;
    }

    private static @Nullable JsonNode value(RandomValues source, SpecNode schema) {
        try {
            return source.of(schema);
        } catch (Unsatisfiable none) {
            return null;
        }
    }

    private static @Nullable String fault(JsonCodec<Object> codec, JsonNode value) {
        try {
            String sent = JSON.writeValueAsString(value);
            Object model = codec.fromJson(sent);
            String back = codec.toJson(model);
            String difference = JsonEquality.difference("", JSON.readTree(sent), JSON.readTree(back));
            if (difference != null) {
                return difference;
            }
            return codec.fromJson(back).equals(model) ? null : "is not equal to itself read again: " + sent;
        } catch (RuntimeException e) {
            return e.toString();
        } catch (JsonProcessingException e) {
            return "not JSON: " + e.getOriginalMessage();
        }
    }
}
