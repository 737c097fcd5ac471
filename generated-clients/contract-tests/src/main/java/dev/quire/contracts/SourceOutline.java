package dev.quire.contracts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public methods of a generated type, one line each, with verb and path where the comment says them. */
final class SourceOutline {
    private static final int WIDTH = 120;
    private static final Pattern METHOD = Pattern.compile("(?m)^    public ([^={;]*?\\)) \\{");
    private static final Pattern REQUEST = Pattern.compile("\\{@code ([A-Z]+ /[^\n]*)}(?: with|:|\\.)");

    private SourceOutline() {}

    static String of(String type, String source) {
        StringBuilder outline = new StringBuilder(type.substring(type.lastIndexOf('.') + 1)).append('\n');
        Matcher method = METHOD.matcher(source);
        int before = 0;
        while (method.find()) {
            String line = "    " + method.group(1).replaceAll("\\s+", " ");
            outline.append(withRequest(line, source.substring(before, method.start())))
                    .append('\n');
            before = method.end();
        }
        return outline.toString();
    }

    /** On the same line, or above it where that would be long. */
    private static String withRequest(String line, String comment) {
        Matcher request = REQUEST.matcher(comment);
        if (!request.find()) {
            return line;
        }
        String said = "    // " + request.group(1);
        return line.length() + said.length() <= WIDTH ? line + said : said + '\n' + line;
    }
}
