package dev.quire.generator.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.GeneratedCode;
import dev.quire.generator.java.naming.NameOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * One text in every place of one specimen.
 *
 * @param number tells attacks apart; the canary of a place sings the attack's number and the place's
 * @param folder where it takes place
 */
record Attack(Specimen specimen, HostileText text, int number, Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PLACES = 1000;

    String name() {
        return text.name() + " in " + specimen.name();
    }

    /** What the canary of a place sings. */
    int song(int place) {
        return number * PLACES + place;
    }

    Path spec() {
        return folder.resolve("spec/openapi.json");
    }

    Path sources() {
        return folder.resolve("sources");
    }

    /** Writes the description. */
    void prepare() throws IOException {
        Files.createDirectories(spec().getParent());
        JSON.writeValue(spec().toFile(), specimen.with(this::text));
    }

    /** JSON can not have half a pair in a name. */
    private String text(int place) {
        String hostile = text.of().apply(song(place));
        return specimen.isName(place) ? hostile.replaceAll("\\p{Cs}", "") : hostile;
    }

    ClientOptions options() {
        return new ClientOptions(
                spec(),
                List.of(),
                "hostile.c" + number,
                "Hostile",
                null,
                sources(),
                folder.resolve("resources"),
                null,
                NameOptions.NONE);
    }

    void generate() {
        ClientGenerator.generate(options());
    }

    /** All files that are there now, but for what was given. */
    SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> files = GeneratedCode.files(folder);
        files.keySet().removeAll(Set.of("spec/openapi.json"));
        return files;
    }
}
