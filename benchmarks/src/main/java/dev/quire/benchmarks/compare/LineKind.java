package dev.quire.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of one of Quire's clients is for; a line that goes on is of the kind of the one that it goes on. */
enum LineKind {
    COMMENT("comments"),
    BLANK("blank lines"),
    IMPORT("packages and imports"),
    ACCESSOR("models: accessors"),
    SETTER("models: methods of builders"),
    FIELD("models: fields of codecs"),
    MODEL("models: all else"),
    CONSTANT("enums: constants and values"),
    ENUM("enums: all else"),
    UNION("unions"),
    OPERATION("operations"),
    PAGES("paged lists"),
    PARAMETER("optional parameters and forms"),
    CLIENT("client and packages");

    private static final int CONTINUED = 12;
    private static final Pattern A_MODEL = Pattern.compile("extends Model\\b(?!Codec|Builder)");
    private static final Pattern AN_ACCESSOR = Pattern.compile(" {4}public (?!static |final |Builder toBuilder).+");
    private static final Pattern A_SETTER = Pattern.compile(" {8}public Builder .+");
    private static final Pattern A_CONSTANT =
            Pattern.compile(" {4}public static final \\S+ (?!CODEC )\\S+ =.*| {8}(String|long) \\S+ =.*");

    private final String title;

    LineKind(String title) {
        this.title = title;
    }

    /** As a row says it. */
    String title() {
        return title;
    }

    /** How many lines of each kind the sources under a folder have, none left out; counted as {@link JavaLines} does. */
    static Map<LineKind, Long> under(Path folder) {
        Map<LineKind, Long> counts = new EnumMap<>(LineKind.class);
        for (Path source : JavaLines.sources(folder)) {
            try {
                count(Files.readAllLines(source), counts);
            } catch (IOException e) {
                throw new UncheckedIOException("can not read " + source, e);
            }
        }
        return counts;
    }

    private static void count(List<String> lines, Map<LineKind, Long> counts) {
        LineKind file = ofFile(String.join("\n", lines));
        LineKind member = file;
        boolean comment = false;
        for (String line : lines) {
            String text = line.strip();
            comment = comment || text.startsWith("/*");
            LineKind kind = comment ? COMMENT : ofText(text);
            comment = comment && !text.endsWith("*/");
            if (kind == null) {
                member = ofMember(line, file, member);
                kind = member;
            }
            counts.merge(kind, JavaLines.filled(line), Long::sum);
        }
    }

    private static LineKind ofFile(String source) {
        if (A_MODEL.matcher(source).find()) {
            return MODEL;
        } else if (source.contains(" extends OpenEnum<")) {
            return ENUM;
        } else if (source.contains(" sealed interface ")) {
            return UNION;
        } else if (source.contains(" extends OperationQuery<") || source.contains(" extends MultipartForm<")) {
            return PARAMETER;
        } else if (source.contains(" WalkPlan PLAN ")) {
            return PAGES;
        }
        return source.contains(" class Calls ") ? OPERATION : CLIENT;
    }

    private static @Nullable LineKind ofText(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        return text.startsWith("import ") || text.startsWith("package ") ? IMPORT : null;
    }

    private static LineKind ofMember(String line, LineKind file, LineKind before) {
        String text = line.strip();
        boolean body = text.startsWith("return ") || (text.equals("}") && file == MODEL);
        if (line.startsWith(" ".repeat(CONTINUED)) || text.startsWith("@") || body) {
            return before;
        } else if (file == MODEL) {
            return text.startsWith("fields.")
                    ? FIELD
                    : A_SETTER.matcher(line).matches()
                            ? SETTER
                            : AN_ACCESSOR.matcher(line).matches() ? ACCESSOR : MODEL;
        }
        return file == ENUM && A_CONSTANT.matcher(line).matches() ? CONSTANT : file;
    }
}
