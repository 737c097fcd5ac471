package dev.quire.benchmarks.beside;

import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows of the table but for the last ones, which tell speed. */
final class Scenarios {
    private static final int ALL = Integer.MAX_VALUE;
    private static final int PLACE = 1_000;
    private static final int PATIENCE = 10_000;
    private static final int MORE_THAN_ALL_RETRIES = 20;

    private Scenarios() {}

    static List<Scenario> all() {
        return List.of(
                new Scenario("every line item", (library, server) -> whole(library, server)),
                new Scenario("backward from item 1,000", Scenarios::backward),
                new Scenario("page 3 empty, `has_more` true", faulty(Fault.emptyPage())),
                new Scenario("page 3: 429 once, `Retry-After: 1`", faulty(Fault.status(429, 1))),
                new Scenario("page 3: 503 twice", faulty(Fault.status(503), Fault.status(503))),
                new Scenario("page 3: connection cut in the body, once", faulty(Fault.cutBody(2_000))),
                new Scenario("page 3: malformed JSON, once", faulty(Fault.malformedJson())),
                new Scenario("page 3: 503 until given up", faulty(lasting())),
                new Scenario("… resumed by what the exception tells", Scenarios::resumed),
                new Scenario("… the same iterator asked again", Scenarios::askedAgain),
                new Scenario("every page is the first one again, left after 10,000 items", Scenarios::loop),
                new Scenario("limit of 250 items", limited(250)),
                new Scenario("limit of 10 items", limited(10)),
                new Scenario("requests: list made, nothing read", left(0)),
                new Scenario("requests: first item", left(1)),
                new Scenario("requests: left after item 100", left(Library.PAGE)));
    }

    private static String whole(Library library, VendorServer server) {
        String invoice = server.stripe().invoiceId();
        return Walked.of(server, library.lines(invoice), ALL).against(truth(server, invoice));
    }

    private static String backward(Library library, VendorServer server) throws Exception {
        String invoice = server.stripe().invoiceId();
        List<String> before = new ArrayList<>(truth(server, invoice).subList(0, PLACE));
        Collections.reverse(before);
        return Walked.of(server, library.backFrom(invoice, PLACE), ALL).against(before);
    }

    private static Scenario.Run faulty(Fault... faults) {
        return (library, server) -> {
            meetAtPage3(server, faults);
            return whole(library, server);
        };
    }

    private static String resumed(Library library, VendorServer server) {
        String invoice = server.stripe().invoiceId();
        Walked first = failed(library, server, invoice);
        Optional<Library.Listing> rest = library.resumed(invoice, Objects.requireNonNull(first.failure()));
        if (rest.isEmpty()) {
            return "it tells nothing";
        }
        return both(first, Walked.of(server, rest.get(), ALL)).against(truth(server, invoice));
    }

    private static String askedAgain(Library library, VendorServer server) {
        String invoice = server.stripe().invoiceId();
        Walked first = failed(library, server, invoice);
        server.requests().clear();
        Iterator<String> same = Objects.requireNonNull(first.iterator());
        return both(first, Walked.on(server, same, ALL)).against(truth(server, invoice));
    }

    /** A walk that failed at page 3; the server is well again afterwards. */
    private static Walked failed(Library library, VendorServer server, String invoice) {
        meetAtPage3(server, lasting());
        Walked walked = Walked.of(server, library.lines(invoice), ALL);
        server.faults().clear();
        return walked;
    }

    /** The items of both walks, the requests of the second one. */
    private static Walked both(Walked first, Walked second) {
        List<String> items = new ArrayList<>(first.items());
        items.addAll(second.items());
        return new Walked(items, second.requests(), second.failure(), second.iterator());
    }

    private static String loop(Library library, VendorServer server) throws Exception {
        String invoice = server.stripe().addInvoice(2 * Library.PAGE);
        List<String> ids = truth(server, invoice);
        String page = FirstPage.of(server, invoice);
        server.faults()
                .next(
                        Endpoint.STRIPE_INVOICE_LINES,
                        Collections.nCopies(PATIENCE, Fault.replaceBody(page)).toArray(Fault[]::new));
        return Walked.of(server, library.lines(invoice), PATIENCE).against(ids.subList(0, Library.PAGE));
    }

    private static Scenario.Run limited(int limit) {
        return (library, server) -> {
            String invoice = server.stripe().invoiceId();
            return Walked.of(server, library.limited(invoice, limit), ALL)
                    .against(truth(server, invoice).subList(0, limit));
        };
    }

    private static Scenario.Run left(int items) {
        return (library, server) -> {
            Walked walked = Walked.of(server, library.lines(server.stripe().invoiceId()), items);
            return Walked.number(walked.requests());
        };
    }

    private static Fault[] lasting() {
        return Collections.nCopies(MORE_THAN_ALL_RETRIES, Fault.status(503)).toArray(Fault[]::new);
    }

    private static void meetAtPage3(VendorServer server, Fault... faults) {
        List<Fault> script = new ArrayList<>(List.of(Fault.none(), Fault.none()));
        script.addAll(List.of(faults));
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, script.toArray(Fault[]::new));
    }

    private static List<String> truth(VendorServer server, String invoice) {
        return server.stripe().lineItems(invoice).ids();
    }
}
