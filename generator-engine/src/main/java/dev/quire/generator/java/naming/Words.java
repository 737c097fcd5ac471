package dev.quire.generator.java.naming;

import java.util.Locale;
import java.util.Set;

/** The little English that names need. */
public final class Words {
    private static final Set<String> READING =
            Set.of("list", "get", "find", "search", "fetch", "retrieve", "query", "all", "show", "read");
    private static final Set<String> WRITING =
            Set.of("create", "update", "add", "patch", "put", "post", "replace", "upsert", "set", "modify", "edit");
    private static final Set<String> ENVELOPES = Set.of(
            "data", "items", "results", "records", "entries", "values", "list", "content", "rows", "elements", "value");

    private Words() {}

    /** One of many: {@code lineItems} gives {@code lineItem}, {@code data} gives {@code dataItem}. */
    public static String singular(String plural) {
        String lower = plural.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return cut(plural, 3) + 'y';
        }
        if (lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") || lower.endsWith("xes")) {
            return cut(plural, 2);
        }
        boolean plain = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plain && lower.length() > 2 ? cut(plural, 1) : plural + "Item";
    }

    private static String cut(String text, int end) {
        return text.substring(0, text.length() - end);
    }

    /** A method name less its leading verb of reading: {@code listLineItems} gives {@code LineItems}; may be empty. */
    static String withoutReadingVerb(String method) {
        String verb = firstWord(method);
        return READING.contains(verb) ? method.substring(verb.length()) : JavaNames.upper(method);
    }

    /** What a method gets or makes: {@code getInvoice} gives {@code Invoice}; empty when the name does not say. */
    public static String noun(String method) {
        String verb = firstWord(method);
        return READING.contains(verb) || WRITING.contains(verb) ? method.substring(verb.length()) : "";
    }

    /** Whether a member of this name says nothing about what it holds. */
    public static boolean isEnvelope(String member) {
        return ENVELOPES.contains(member.toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String method) {
        int end = 0;
        while (end < method.length() && !Character.isUpperCase(method.charAt(end))) {
            end++;
        }
        return method.substring(0, end);
    }
}
