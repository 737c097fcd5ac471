package dev.quire.client.json;

import java.util.List;

/** A union as the generator writes them: text, number, list, two models, and whatever comes. */
public sealed interface Entry permits Item, Discount, Entry.Text, Entry.Count, Entry.Many, EntryUnknown {
    UnionCodec<Entry> CODEC = UnionCodec.of(branches -> {
        branches.value(JsonKind.STRING, Text.class, Codecs.STRING, Text::new, Text::value);
        branches.value(JsonKind.NUMBER, Count.class, Codecs.INTEGER, Count::new, Count::value);
        branches.value(JsonKind.ARRAY, Many.class, Codecs.list(Codecs.STRING), Many::new, Many::value);
        branches.model(Item.CODEC);
        branches.model(Discount.CODEC);
        branches.unknown(EntryUnknown.class, EntryUnknown::new, EntryUnknown::value);
    });

    record Text(String value) implements Entry {}

    record Count(Long value) implements Entry {}

    record Many(List<String> value) implements Entry {}
}
