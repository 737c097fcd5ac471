package golden.unions.model;

import dev.quire.client.json.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One of each kind. */
public sealed interface PaymentAnything permits Card, PaymentAnything.Bool, PaymentAnything.Items,
        PaymentAnything.Members, PaymentAnything.Numeric, PaymentAnything.Text, PaymentAnythingUnknown {
    UnionCodec<PaymentAnything> CODEC = UnionCodec.of(branches -> {
        branches.model(Card.CODEC);
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.value(JsonKind.NUMBER, Numeric.class, Codecs.DECIMAL, Numeric::new, Numeric::value);
        branches.value(JsonKind.BOOLEAN, Bool.class, Codecs.BOOLEAN, Bool::new, Bool::value);
        branches.value(JsonKind.ARRAY, Items.class, Codecs.list(Codecs.STRING), Items::new, Items::value);
        branches.value(JsonKind.OBJECT, Members.class, Codecs.map(Codecs.STRING), Members::new, Members::value);
        branches.unknown(PaymentAnythingUnknown.class, PaymentAnythingUnknown::new, PaymentAnythingUnknown::value);
    });

    static PaymentAnything fromJson(String json) { return CODEC.fromJson(json); }
    default String toJson() { return CODEC.toJson(this); }

    record Text(String value) implements PaymentAnything {}

    record Numeric(BigDecimal value) implements PaymentAnything {}

    record Bool(Boolean value) implements PaymentAnything {}

    record Items(List<String> value) implements PaymentAnything {}

    record Members(Map<String, String> value) implements PaymentAnything {}
}

/** What fits no branch. */
record PaymentAnythingUnknown(JsonValue value) implements PaymentAnything {}
