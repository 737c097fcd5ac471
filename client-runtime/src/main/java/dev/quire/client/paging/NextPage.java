package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** One thing that makes a request ask for another page; several of them may belong together. */
public abstract sealed class NextPage permits Counted, Token, ItemId, NextUrl {
    NextPage() {}

    /** A parameter that counts pages from {@code first}; the walk adds one, and an empty page ends it. */
    public static NextPage pageNumber(Parameter parameter, long first) {
        return new PageNumber(parameter, first, null, null);
    }

    /** A parameter that counts pages from {@code first}; the answer names the next number, or none at the end. */
    public static NextPage pageNumber(Parameter parameter, long first, Source source) {
        return new PageNumber(parameter, first, source, null);
    }

    /** A parameter that counts items to skip from {@code first}; the walk adds the number of items received. */
    public static NextPage offset(Parameter parameter, long first) {
        return new Offset(parameter, first);
    }

    /** A parameter that takes what the last answer gave; nothing there ends the walk. */
    public static NextPage token(Parameter parameter, Source source) {
        return new Token(parameter, source);
    }

    /** A parameter that takes a value of the page's last item, by JSON Pointer in the item. */
    public static NextPage lastItem(Parameter parameter, String pointer) {
        return new ItemId(parameter, BodyPointer.of(pointer), true);
    }

    /** A parameter that takes a value of the page's first item, by JSON Pointer in the item. */
    public static NextPage firstItem(Parameter parameter, String pointer) {
        return new ItemId(parameter, BodyPointer.of(pointer), false);
    }

    /** The address of the next page, absolute or relative. */
    public static NextPage url(Source source) {
        return new NextUrl(source);
    }

    /** The target of a {@code Link} header with this relation (RFC 8288). */
    public static NextPage link(String relation) {
        return new NextUrl(relation);
    }

    /** What the request for the first page carries; null for nothing. */
    @Nullable
    String first() {
        return null;
    }

    /** The value as a request carries it: a text, or a number where the API counts. */
    Object sent(String value) {
        return value;
    }

    /** The parameter that takes the value; null when the value is the whole address. */
    abstract @Nullable Parameter parameter();

    /** How a cursor keeps a value. */
    String kept(String value, PageSource<?> source) {
        return value;
    }

    /** The value that a cursor kept. */
    String restored(String kept, PageSource<?> source) {
        return kept;
    }

    /** The value that asks for what follows this page; null when the page has none. */
    abstract @Nullable String after(FetchedPage<?, ?> page);

    /** Whether answers are where the value comes from, other than their items. */
    boolean isStated() {
        return false;
    }

    /** Whether the answer says anything at all about a next page, be it that there is none. */
    abstract boolean statedIn(Answer<?> answer);
}
