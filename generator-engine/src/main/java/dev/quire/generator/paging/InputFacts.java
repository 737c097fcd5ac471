package dev.quire.generator.paging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Constraints;
import dev.quire.generator.model.Schema;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a paging parameter's schema and description tell about its numbers. */
public final class InputFacts {

    private static final Pattern DEFAULT =
            Pattern.compile("\\bdefaults?(?: value)?(?: is| to|:)? (\\d{1,6})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAXIMUM = Pattern.compile(
            "\\((?:max|maximum):? (\\d{1,6})\\)|\\bbetween \\d+ and (\\d{1,6})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_ZERO = Pattern.compile(
            "\\b(?:zero|0)[- ](?:based|indexed)|\\b(?:starts?|starting|begins?) (?:at|from|with) (?:0|zero)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FROM_ONE = Pattern.compile(
            "\\b(?:one|1)[- ](?:based|indexed)|\\b(?:starts?|starting|begins?) (?:at|from|with) (?:1|one)\\b",
            Pattern.CASE_INSENSITIVE);

    private InputFacts() {}

    /** The page size that this parameter sets: default and maximum from the schema, else from plain words. */
    public static PagedOperation.PageSize pageSize(Input input) {
        Long stated = defaultOf(input.schema());
        Long maximum = maximumOf(input);
        return new PagedOperation.PageSize(
                input.ref(),
                size(stated != null ? stated : said(DEFAULT, input)),
                size(maximum != null ? maximum : said(MAXIMUM, input)));
    }

    /** The number of the first page: the default or the minimum where they are 0 or 1, else as described, else 1. */
    public static long firstPage(Input input) {
        Long stated = defaultOf(input.schema());
        if (stated != null && (stated == 0 || stated == 1)) {
            return stated;
        }
        BigDecimal minimum = input.schema().constraints().minimum();
        if (minimum != null && minimum.signum() >= 0 && minimum.compareTo(BigDecimal.ONE) <= 0) {
            boolean above = input.schema().constraints().exclusiveMinimum();
            return minimum.signum() == 0 && !above ? 0 : 1;
        }
        String said = input.description();
        return said != null && FROM_ZERO.matcher(said).find() ? 0 : 1;
    }

    /** The offset of the first item: the default, or a minimum of 1, else as described, else 0. */
    public static long firstOffset(Input input) {
        Long stated = defaultOf(input.schema());
        if (stated != null && stated >= 0) {
            return stated;
        }
        BigDecimal minimum = input.schema().constraints().minimum();
        if (minimum != null) {
            return minimum.compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
        }
        String said = input.description();
        return said != null && FROM_ONE.matcher(said).find() ? 1 : 0;
    }

    /** The largest number that the parameter takes by its schema; null when it does not say. */
    public static @Nullable Long maximumOf(Input input) {
        Constraints constraints = input.schema().constraints();
        BigDecimal maximum = constraints.maximum();
        if (maximum == null || maximum.signum() <= 0 || maximum.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) >= 0) {
            return null;
        }
        long whole = maximum.longValue();
        boolean exact = BigDecimal.valueOf(whole).compareTo(maximum) == 0;
        return constraints.exclusiveMaximum() && exact ? whole - 1 : whole;
    }

    private static @Nullable Long defaultOf(Schema schema) {
        JsonNode stated = schema.defaultValue();
        if (stated != null && stated.isTextual() && stated.textValue().matches("\\d{1,9}")) {
            return Long.valueOf(stated.textValue());
        }
        return stated != null && stated.isNumber() && stated.canConvertToLong()
                ? Long.valueOf(stated.longValue())
                : null;
    }

    private static @Nullable Long said(Pattern pattern, Input input) {
        Matcher said = pattern.matcher(input.description() == null ? "" : input.description());
        if (!said.find()) {
            return null;
        }
        String number = said.group(1);
        return Long.valueOf(number == null ? said.group(2) : number);
    }

    private static @Nullable Integer size(@Nullable Long value) {
        return value == null || value < 1 || value > Integer.MAX_VALUE ? null : Integer.valueOf(value.intValue());
    }
}
