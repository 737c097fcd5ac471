package dev.quire.benchmarks.beside;

import dev.quire.examples.vendorserver.VendorServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The rows of the table that tell speed; in brackets relative to the last library. */
final class SpeedRows {
    private static final String NONE = "it has none";

    private SpeedRows() {}

    static Map<String, List<String>> of(VendorServer server, List<Library> libraries) throws Exception {
        String invoice = server.stripe().addInvoice(Throughput.PAGES * Library.PAGE);
        List<Library.Listing> lists = new ArrayList<>(
                libraries.stream().map(library -> library.lines(invoice)).toList());
        List<Optional<Library.Listing>> ahead =
                libraries.stream().map(library -> library.ahead(invoice)).toList();
        ahead.forEach(list -> list.ifPresent(lists::add));
        List<Throughput.Time> times = new Throughput(server).measure(lists);
        List<Throughput.Time> plain = times.subList(0, libraries.size());
        Throughput.Time base = plain.get(plain.size() - 1);

        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("200 pages of 100: items per second", cells(plain, base, Throughput.Time::nanos));
        rows.put("… with the next page fetched ahead", new ArrayList<>());
        List<Throughput.Time> others = new ArrayList<>(times.subList(libraries.size(), times.size()));
        for (Optional<Library.Listing> list : ahead) {
            rows.get("… with the next page fetched ahead")
                    .add(list.isEmpty() ? NONE : cell(others.remove(0), base, Throughput.Time::nanos));
        }
        rows.put("… items per CPU second of the client", cells(plain, base, Throughput.Time::cpuNanos));
        rows.put(
                "… bytes allocated per item",
                plain.stream().map(time -> allocated(time, base)).toList());
        return rows;
    }

    private static List<String> cells(
            List<Throughput.Time> times, Throughput.Time base, ToDoubleFunction<Throughput.Time> nanos) {
        return times.stream().map(time -> cell(time, base, nanos)).toList();
    }

    private static String cell(Throughput.Time time, Throughput.Time base, ToDoubleFunction<Throughput.Time> nanos) {
        double rate = Throughput.PAGES * Library.PAGE * 1e9 / nanos.applyAsDouble(time);
        return String.format(Locale.ROOT, "%,.0f (%.2f)", rate, nanos.applyAsDouble(base) / nanos.applyAsDouble(time));
    }

    private static String allocated(Throughput.Time time, Throughput.Time base) {
        long each = time.bytes() / (Throughput.PAGES * Library.PAGE);
        return String.format(Locale.ROOT, "%,d (%.2f)", each, (double) time.bytes() / base.bytes());
    }
}
