package dev.quire.client.json;

/** The codec of a union as the generator writes them. */
final class EntryCodec extends UnionCodec<Entry> {
    @Override
    protected void branches(Branches<Entry> branches) {
        branches.value(JsonKind.STRING, Entry.Text.class, Codecs.STRING, Entry.Text::new, Entry.Text::value);
        branches.value(JsonKind.NUMBER, Entry.Count.class, Codecs.INTEGER, Entry.Count::new, Entry.Count::value);
        branches.value(
                JsonKind.ARRAY, Entry.Many.class, Codecs.list(Codecs.STRING), Entry.Many::new, Entry.Many::value);
        branches.model(Item.CODEC).model(Discount.CODEC);
        branches.unknown(EntryUnknown.class, EntryUnknown::new, EntryUnknown::value);
    }
}
