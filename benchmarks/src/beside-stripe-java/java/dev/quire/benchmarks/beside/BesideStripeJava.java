package dev.quire.benchmarks.beside;

import dev.quire.examples.vendorserver.VendorServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints one Markdown table: the same scenarios with Quire's client and with stripe-java, observed at one server. */
public final class BesideStripeJava {
    private static final List<Library.Opener> LIBRARIES = List.of(QuireLibrary::new, StripeJavaLibrary::new);

    private BesideStripeJava() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        try (VendorServer server = VendorServer.start()) {
            List<Library> libraries =
                    LIBRARIES.stream().map(opener -> opener.on(server)).toList();
            row("", libraries.stream().map(Library::name).toList());
            row("---", libraries.stream().map(library -> "---").toList());
            for (Scenario scenario : Scenarios.all()) {
                List<String> cells = new ArrayList<>();
                for (Library library : libraries) {
                    cells.add(scenario.run().with(library, server));
                    server.faults().clear();
                }
                row(scenario.title(), cells);
            }
            SpeedRows.of(server, libraries).forEach(BesideStripeJava::row);
            libraries.forEach(Library::close);
        }
    }

    private static void row(String title, List<String> cells) {
        System.out.println("| " + title + cells.stream().collect(Collectors.joining(" | ", " | ", " |")));
    }
}
