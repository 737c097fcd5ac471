package dev.quire.client.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * Times and dates as RFC 3339 writes them.
 *
 * <p>Read are also {@code t}, {@code z} and a space between date and time; {@code -00:00} is UTC. A leap second, which
 * Java's times have not, is the second after it, as in Unix time. Fractions are exact: digits beyond the ninth must be
 * zeros. Seconds and the offset must be there, as the RFC demands.
 */
public final class Rfc3339 {
    private static final int SHORTEST = "2024-01-01T00:00:00Z".length();
    private static final int DATE_LENGTH = "2024-01-01".length();
    private static final int OFFSET_LENGTH = "+00:00".length();
    private static final int NANO_DIGITS = 9;

    private Rfc3339() {}

    /**
     * Reads a time.
     *
     * @throws DateTimeParseException if it is not RFC 3339 or has a fraction finer than a nanosecond
     */
    public static OffsetDateTime parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    static OffsetDateTime parse(char[] text, int start, int length) {
        try {
            if (length < SHORTEST || !isSeparator(text[start + DATE_LENGTH])) {
                throw new DateTimeException("no date, time and offset");
            }
            return parseTime(text, start, start + length);
        } catch (DateTimeException e) {
            String found = new String(text, start, Math.min(length, 60));
            String wanted = "Expected a time like 2024-12-31T23:59:59.123+01:00 (RFC 3339), found \"";
            throw new DateTimeParseException(wanted + found + "\": " + e.getMessage(), found, 0, e);
        }
    }

    private static OffsetDateTime parseTime(char[] text, int start, int end) {
        LocalDate date = date(text, start);
        int at = start + DATE_LENGTH + 1;
        int hour = pair(text, at);
        expect(text, at + 2, ':');
        int minute = pair(text, at + 3);
        expect(text, at + 5, ':');
        int second = pair(text, at + 6);
        at += 8;
        int fractionEnd = text[at] == '.' ? digitsEnd(text, at + 1, end) : at;
        int nano = fractionEnd == at ? 0 : nano(text, at + 1, fractionEnd);
        ZoneOffset offset = offset(text, fractionEnd, end);
        if (second == 60) {
            return afterLeapSecond(OffsetDateTime.of(date, LocalTime.of(hour, minute, 59, nano), offset));
        }
        return OffsetDateTime.of(LocalDateTime.of(date, LocalTime.of(hour, minute, second, nano)), offset);
    }

    private static OffsetDateTime afterLeapSecond(OffsetDateTime before) {
        OffsetDateTime utc = before.withOffsetSameInstant(ZoneOffset.UTC);
        if (utc.getHour() != 23 || utc.getMinute() != 59) {
            throw new DateTimeException("a leap second is the last one of a day in UTC");
        }
        return before.plusSeconds(1);
    }

    /** Reads a date, the whole text. */
    static LocalDate parseDate(char[] text, int start, int length) {
        try {
            if (length != DATE_LENGTH) {
                throw new DateTimeException("no ten characters");
            }
            return date(text, start);
        } catch (DateTimeException e) {
            String found = new String(text, start, Math.min(length, 60));
            throw new DateTimeParseException(
                    "Expected a date like 2024-12-31, found \"" + found + "\": " + e.getMessage(), found, 0, e);
        }
    }

    private static LocalDate date(char[] text, int at) {
        expect(text, at + 4, '-');
        expect(text, at + 7, '-');
        int year = pair(text, at) * 100 + pair(text, at + 2);
        return LocalDate.of(year, pair(text, at + 5), pair(text, at + 8));
    }

    private static int nano(char[] text, int from, int to) {
        if (from == to) {
            throw new DateTimeException("no digit after the point");
        }
        int nano = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            nano = nano * 10 + (from + i < to ? text[from + i] - '0' : 0);
        }
        for (int i = from + NANO_DIGITS; i < to; i++) {
            if (text[i] != '0') {
                throw new DateTimeException("finer than a nanosecond");
            }
        }
        return nano;
    }

    private static int digitsEnd(char[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    private static ZoneOffset offset(char[] text, int at, int end) {
        int length = end - at;
        if (length == 1 && (text[at] == 'Z' || text[at] == 'z')) {
            return ZoneOffset.UTC;
        }
        if (length != OFFSET_LENGTH || (text[at] != '+' && text[at] != '-')) {
            throw new DateTimeException("no offset like Z or +01:00");
        }
        expect(text, at + 3, ':');
        int hours = pair(text, at + 1);
        int minutes = pair(text, at + 4);
        if (minutes > 59) {
            throw new DateTimeException("an offset of " + minutes + " minutes");
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(text[at] == '-' ? -seconds : seconds);
    }

    private static int pair(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("no digits where digits belong");
        }
        return tens * 10 + ones;
    }

    private static void expect(char[] text, int at, char wanted) {
        if (text[at] != wanted) {
            throw new DateTimeException("no '" + wanted + "' where one belongs");
        }
    }

    private static boolean isSeparator(char c) {
        return c == 'T' || c == 't' || c == ' ';
    }

    /**
     * Writes a time: with seconds, with as many of 0, 3, 6 or 9 digits of fraction as it needs, and with its offset.
     *
     * @throws IllegalArgumentException if the year has not four digits or the offset is not of whole minutes
     */
    public static String print(OffsetDateTime time) {
        StringBuilder out = new StringBuilder(35);
        out.append(print(time.toLocalDate())).append('T');
        two(out, time.getHour()).append(':');
        two(out, time.getMinute()).append(':');
        two(out, time.getSecond());
        printFraction(out, time.getNano());
        printOffset(out, time.getOffset().getTotalSeconds());
        return out.toString();
    }

    /**
     * Writes a date.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static String print(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new IllegalArgumentException("RFC 3339 has no year " + date.getYear());
        }
        return date.toString();
    }

    private static void printFraction(StringBuilder out, int nano) {
        if (nano == 0) {
            return;
        }
        int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
        String padded = Integer.toString(1_000_000_000 + nano);
        out.append('.').append(padded, 1, 1 + digits);
    }

    private static void printOffset(StringBuilder out, int seconds) {
        if (seconds == 0) {
            out.append('Z');
            return;
        }
        if (seconds % 60 != 0) {
            throw new IllegalArgumentException("RFC 3339 has no offset of " + seconds + " seconds; use whole minutes");
        }
        int minutes = Math.abs(seconds / 60);
        out.append(seconds < 0 ? '-' : '+');
        two(out, minutes / 60).append(':');
        two(out, minutes % 60);
    }

    private static StringBuilder two(StringBuilder out, int number) {
        return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
