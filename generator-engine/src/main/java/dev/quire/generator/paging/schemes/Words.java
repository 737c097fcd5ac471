package dev.quire.generator.paging.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a wire name, whatever its case style: {@code nextPageToken}, {@code next_page_token}, {@code page[size]}. */
final class Words {

    private Words() {}

    /** The words in lower case; empty when the name has no letter or digit. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < name.length(); at++) {
            if (!isPart(name.charAt(at))) {
                add(words, name, start, at);
                start = at + 1;
            } else if (at > start && isBorder(name, at)) {
                add(words, name, start, at);
                start = at;
            }
        }
        add(words, name, start, name.length());
        return words;
    }

    private static boolean isPart(char letter) {
        return letter >= 'a' && letter <= 'z' || isUpper(letter) || isDigit(letter);
    }

    private static boolean isUpper(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Between {@code t} and {@code O} of {@code getOne}, {@code L} and {@code P} of {@code URLPath}, {@code v} and 2. */
    private static boolean isBorder(String name, int at) {
        char before = name.charAt(at - 1);
        char letter = name.charAt(at);
        if (isDigit(before) != isDigit(letter)) {
            return true;
        }
        boolean startsWord = at + 1 < name.length()
                && isPart(name.charAt(at + 1))
                && !isUpper(name.charAt(at + 1))
                && !isDigit(name.charAt(at + 1));
        return isUpper(letter) && (!isUpper(before) || startsWord);
    }

    private static void add(List<String> words, String name, int start, int end) {
        if (end > start) {
            words.add(name.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    /** The words run together: one spelling for all case styles. */
    static String joined(String name) {
        return String.join("", of(name));
    }

    /** The singular of an English plural that ends in s; other words unchanged. */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + 'y';
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
