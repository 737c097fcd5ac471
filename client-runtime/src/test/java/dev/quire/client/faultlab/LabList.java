package dev.quire.client.faultlab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list on the laboratory's server: it pages by its scheme, and meets the faults of its schedule. */
final class LabList {
    private final Schedule schedule;
    private final String origin;
    private final String path;
    private final Runnable timeOut;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, List<Place>> walked = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private boolean isFaultless;

    /** An answer, with what becomes of it on its way. */
    record Reply(int status, List<String> headers, String body, Fault fault) {}

    /** The last one lets the time of an attempt pass for the walker. */
    LabList(Schedule schedule, String origin, String path, Runnable timeOut) {
        this.schedule = schedule;
        this.origin = origin;
        this.path = path;
        this.timeOut = timeOut;
    }

    void timeOut() {
        timeOut.run();
    }

    /** From now on, faults happen or not. */
    synchronized void faultless(boolean none) {
        isFaultless = none;
    }

    /** What was asked for and what became of it, in order. */
    synchronized List<String> log() {
        return List.copyOf(log);
    }

    synchronized Reply reply(LabRequest request) {
        Place place = Place.of(request, schedule.scheme());
        String walk = request.headers().getOrDefault("x-walk", "");
        List<Place> been = walked.computeIfAbsent(walk, key -> new ArrayList<>());
        Fault fault = fault(place, been);
        log.add("walk " + walk + ": " + place.key() + " by " + place.value() + ": " + fault);
        return switch (fault) {
            case BUSY -> new Reply(429, List.of("Retry-After: 1"), "{\"error\": \"busy\"}", fault);
            case DOWN -> new Reply(place.edge() % 2 == 0 ? 500 : 503, List.of(), "down", fault);
            case EXPIRED -> new Reply(410, List.of(), "{\"error\": \"expired\"}", fault);
            case WITHOUT_ANYTHING -> new Reply(200, List.of(), "{}", fault);
            default -> {
                LabPage page = page(place, fault, been);
                been.add(place);
                yield new Reply(200, page.headers(), page.json(), fault);
            }
        };
    }

    private Fault fault(Place place, List<Place> been) {
        if (isFaultless) {
            return Fault.NONE;
        }
        List<Fault> faults = schedule.faultsAt(place.key());
        int visit = visits.merge(place.key(), 1, Integer::sum);
        Fault fault = visit > faults.size() ? Fault.NONE : faults.get(visit - 1);
        return isPossible(fault, place, been) ? fault : Fault.NONE;
    }

    private boolean isPossible(Fault fault, Place place, List<Place> been) {
        boolean isStart = place.value() == null || (schedule.scheme().isNumbered() && place.edge() == 0);
        return switch (fault) {
            case EXPIRED, REPEATED -> !isStart;
            case CYCLE -> !cycles(place, been).isEmpty();
            case EMPTY -> schedule.scheme() != Scheme.PAGE_NUMBER_IN_BODY;
            default -> true;
        };
    }

    /** Where a walk can be sent back to so that it can tell: where it has been, in its own direction. */
    private List<Place> cycles(Place asked, List<Place> been) {
        return been.stream()
                .filter(place ->
                        place.edge() <= asked.edge() || !schedule.scheme().isNumbered())
                .filter(place -> place.back() == schedule.backward()
                        || !schedule.scheme().goesByIds())
                .filter(place -> place.value() != null || schedule.scheme().goesByIds())
                .toList();
    }

    private LabPage page(Place asked, Fault fault, List<Place> been) {
        boolean takesNoNotice = schedule.scheme().goesByIds();
        LabPage page = whole(asked);
        return switch (fault) {
            case REPEATED ->
                takesNoNotice ? whole(before(asked)) : leading(page, schedule.backward(), address(asked.value()));
            case CYCLE -> {
                List<Place> all = cycles(asked, been);
                Place again = all.get((int) (schedule.seed() % all.size()));
                yield takesNoNotice ? whole(again) : leading(page, schedule.backward(), address(again.value()));
            }
            case EMPTY ->
                leading(
                        page.empty(asked.back()),
                        asked.back(),
                        value(asked.edge(), asked.back(), asked.size(), mark(asked)));
            default -> page;
        };
    }

    /** The page that the one who asks has just had. */
    private Place before(Place asked) {
        int edge = asked.back()
                ? Math.min(schedule.items(), asked.edge() + asked.size())
                : Math.max(0, asked.edge() - asked.size());
        return new Place(edge, asked.back(), Math.abs(edge - asked.edge()), asked.value());
    }

    private String mark(Place asked) {
        return "." + visits.get(asked.key());
    }

    private static LabPage leading(LabPage page, boolean back, @Nullable String to) {
        return back ? page.leading(page.next(), to) : page.leading(to, page.previous());
    }

    private LabPage whole(Place place) {
        int total = schedule.items();
        int edge = Math.min(place.edge(), total);
        int from = place.back() ? Math.max(0, edge - place.size()) : edge;
        int to = place.back() ? edge : Math.min(total, edge + place.size());
        String next = to < total ? value(to, false, place.size(), "") : null;
        String previous = from > 0 ? value(from, true, place.size(), "") : null;
        return new LabPage(schedule.scheme(), from, to, total, next, previous, place.back() ? from > 0 : to < total);
    }

    /** What names a place. */
    private String value(int edge, boolean back, int size, String mark) {
        return switch (schedule.scheme()) {
            case PAGE_NUMBER_IN_BODY -> String.valueOf(edge / size + 1);
            case NEXT_URL, LINK_HEADER ->
                Objects.requireNonNull(address(path + "?limit=" + size + (back ? "&to=" : "&from=") + edge
                        + (mark.isEmpty() ? "" : "&mark=" + mark)));
            default -> (back ? "p" : "n") + edge + mark;
        };
    }

    /** Addresses are named in any of the forms that APIs use; other values are left as they are. */
    private @Nullable String address(@Nullable String value) {
        if (value == null || !value.startsWith(path)) {
            return value;
        }
        return switch ((int) (schedule.seed() % 3)) {
            case 0 -> origin + value;
            case 1 -> value.indexOf('?') < 0 ? value : value.substring(value.indexOf('?'));
            default -> value;
        };
    }
}
