package dev.quire.client.faultlab;

import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.client.http.CallBuilder;
import dev.quire.client.http.CallListener;
import dev.quire.client.http.CallOptions;
import dev.quire.client.http.Operation;
import dev.quire.client.http.Retries;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonObject;
import dev.quire.client.testing.ManualTiming;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;

/** What a generated client is. */
final class LabClient extends ApiClient {
    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final Operation LIST = Operation.of("GET", "listItems", "/lists/{list}");
    private static final Operation SEARCH =
            Operation.of("POST", "searchItems", "/lists/{list}").idempotent();

    private final Schedule schedule;

    private LabClient(Builder builder, Schedule schedule) {
        super(builder);
        this.schedule = schedule;
    }

    /** A client for one schedule, over connections that all share. */
    static LabClient of(Schedule schedule, String origin, HttpClient connections, ManualTiming timing) {
        Builder builder = new Builder()
                .baseUrl(origin)
                .httpClient(connections)
                .timing(timing)
                .callTimeout(ATTEMPT)
                .deadline(ATTEMPT.multipliedBy(10))
                .listener(CallListener.none())
                .retries(schedule.retries() ? Retries.standard() : Retries.none());
        return new LabClient(builder, schedule);
    }

    /** Lets the time of an attempt pass. */
    static void timeOut(ManualTiming timing) {
        timing.advance(ATTEMPT.plusMillis(1));
    }

    /** The list of the schedule, for the n-th walk. */
    LabItems items(int walk) {
        boolean posts = schedule.scheme() == Scheme.PAGE_TOKEN_IN_POST;
        CallBuilder call = session().call(posts ? SEARCH : LIST).path("list", schedule.seed());
        CallBuilder whole = posts ? call.json(Codecs.JSON, new JsonObject(Map.of())) : call;
        return new LabItems(whole.returns(Codecs.JSON), schedule.scheme().plan())
                .pageSize(schedule.pageSize())
                .prefetch(schedule.ahead())
                .parallel(schedule.atOnce())
                .with(CallOptions.none().header("X-Walk", String.valueOf(walk)));
    }

    private static final class Builder extends ApiClientBuilder<Builder> {
        Builder() {
            super("", "fault-lab/1");
        }
    }
}
