package dev.quire.client.json;

import java.util.List;

/** A union as the generator writes them: text, number, list, two models, and whatever comes. */
public sealed interface Entry permits Item, Discount, Entry.Text, Entry.Count, Entry.Many, EntryUnknown {
    JsonCodec<Entry> CODEC = new EntryCodec();

    record Text(String value) implements Entry {}

    record Count(Long value) implements Entry {}

    record Many(List<String> value) implements Entry {}
}
