package dev.quire.client.json;

/** The hidden member. */
record EntryUnknown(JsonValue value) implements Entry {}
