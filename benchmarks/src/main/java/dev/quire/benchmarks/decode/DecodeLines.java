package dev.quire.benchmarks.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages of 100 line items per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecodeLines {
    private final byte[] page = LinePage.json();
    private final byte[] otherOrder = LinePage.reversed();
    private final JsonFactory factory = new JsonFactory();
    private final JsonCodec<List<QuireLine>> quire = Codecs.list(QuireLine.CODEC);
    private final ObjectReader databind = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .build()
            .readerForListOf(RecordLine.class);

    /** Quire's codecs: exact, unknown members kept. */
    @Benchmark
    public List<QuireLine> quireModels() {
        return quire.fromJson(page);
    }

    /** The same, with members in another order than the codec lists them, the same one in each line. */
    @Benchmark
    public List<QuireLine> quireOtherOrder() {
        return quire.fromJson(otherOrder);
    }

    /** Databind into records, with its module for times. */
    @Benchmark
    public List<RecordLine> databindRecords() throws IOException {
        return databind.readValue(page);
    }

    /** Nothing but tokens: the limit of what stands on jackson-core. */
    @Benchmark
    public int tokensOnly() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(page)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
