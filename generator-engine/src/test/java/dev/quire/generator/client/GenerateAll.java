package dev.quire.generator.client;

import dev.quire.generator.java.naming.NameOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A program that generates the three sample clients, for tests that need a JVM of its own. */
final class GenerateAll {
    private GenerateAll() {}

    /** The folder of the descriptions, and the folder to write to. */
    public static void main(String[] arguments) {
        Path specs = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<Path> overlay = List.of(specs.resolve("planetscale/overlay.yaml"));
        generate(specs.resolve("planetscale/pages"), overlay, "PlanetScale", target);
        generate(specs.resolve("paygentic/openapi.yaml"), List.of(), "Paygentic", target);
        generate(specs.resolve("stripe/openapi.yaml"), List.of(), "Stripe", target);
    }

    private static void generate(Path spec, List<Path> overlays, String name, Path target) {
        ClientGenerator.generate(new ClientOptions(
                spec,
                overlays,
                "com.example." + name.toLowerCase(Locale.ROOT),
                name,
                "com.example." + name.toLowerCase(Locale.ROOT),
                target.resolve(name).resolve("sources"),
                target.resolve(name).resolve("resources"),
                null,
                NameOptions.NONE));
    }
}
