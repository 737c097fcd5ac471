package dev.quire.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonReader;
import dev.quire.client.json.JsonWriter;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelCodec;
import dev.quire.client.json.OpenEnum;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenCodecTest {

    /** A model whose codec can not be reached, as in a native image that was told nothing. */
    static final class Hidden extends Model {
        private static final ModelCodec<Hidden> OUT_OF_REACH =
                ModelCodec.of("Hidden", Hidden::new, fields -> fields.required("id", Codecs.STRING));

        private Hidden(FieldValues values) {
            super(values);
        }
    }

    /** Minutes as a number. */
    private static final JsonCodec<Duration> MINUTES = new JsonCodec<>() {
        @Override
        public Duration read(JsonReader in) {
            return Duration.ofMinutes(in.integer());
        }

        @Override
        public void write(JsonWriter out, Duration value) {
            out.integer(value.toMinutes());
        }
    };

    /** An enum of numbers. */
    static final class Level extends OpenEnum<Long> {
        private Level(Long value) {
            super(value);
        }
    }

    @Test
    void enumsOfNumbersCanBeKeys() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new QuireModule().with(Level.class, OpenEnum.codec(Codecs.INTEGER, Level::new)))
                .build();
        TypeReference<Map<Level, String>> type = new TypeReference<>() {};
        assertThat(mapper.readValue("{\"3\":\"high\"}", type)).containsExactly(Map.entry(new Level(3L), "high"));
        assertThat(mapper.writeValueAsString(Map.of(new Level(3L), new Level(4L))))
                .isEqualTo("{\"3\":4}");
        assertThatThrownBy(() -> mapper.readValue("{\"high\":\"3\"}", type))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("\"high\"");
    }

    @Test
    void modelOutOfReachSaysHowToGiveItsCodec() {
        JsonMapper mapper = JsonMapper.builder().addModule(new QuireModule()).build();
        assertThatThrownBy(() -> mapper.readValue("{\"id\":\"a\"}", Hidden.class))
                .hasMessageContaining("new QuireModule().with(Hidden.class, Hidden.CODEC)");
    }

    @Test
    void givenCodecNeedsNoReflection() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new QuireModule().with(Hidden.class, Hidden.OUT_OF_REACH))
                .build();
        Hidden hidden = mapper.readValue("{\"id\":\"a\"}", Hidden.class);
        assertThat(hidden.member("id")).isEqualTo("a");
        assertThat(mapper.writeValueAsString(hidden)).isEqualTo("{\"id\":\"a\"}");
    }

    @Test
    void codecsOfOnesOwnCanBeGiven() throws Exception {
        record Meeting(Duration length) {}
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new QuireModule())
                .addModule(new QuireModule().with(Duration.class, MINUTES))
                .build();
        assertThat(mapper.writeValueAsString(new Meeting(Duration.ofHours(1)))).isEqualTo("{\"length\":60}");
        assertThat(mapper.readValue("{\"length\":60}", Meeting.class)).isEqualTo(new Meeting(Duration.ofHours(1)));
    }
}
