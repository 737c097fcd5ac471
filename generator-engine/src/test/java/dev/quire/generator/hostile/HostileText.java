package dev.quire.generator.hostile;

import dev.quire.generator.client.Canary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text that tries to be more than a text.
 *
 * @param name what it tries
 * @param of the text; the number in it says where it was put, and is what the canary sings
 */
record HostileText(String name, IntFunction<String> of) {
    private static final String CALL = Canary.class.getName() + ".sing(%d)";
    private static final List<String> DEVICES =
            List.of("con", "CON", "prn", "aux", "AUX", "nul", "com1", "COM9", "lpt1", "LPT9", "conin$", "clock$");

    static List<HostileText> all() {
        List<HostileText> all = new ArrayList<>();
        inJava(all);
        inComments(all);
        inTemplates(all);
        inPaths(all);
        inLogsAndHeaders(all);
        inOtherFormats(all);
        inUnicode(all);
        all.add(mixed());
        return all;
    }

    /** The essence of all of them in one text. */
    static HostileText mixed() {
        return code("everything", "\\\" */ \\u002a/ \\u0022 %s; //\r\n::error::} {{{x}}} <script>${jndi:x}../ {@code");
    }

    private static void inJava(List<HostileText> all) {
        all.add(code("end of a literal", "\"+%s+\""));
        all.add(code("end of a literal and its line", "\"; static { %s; } //"));
        all.add(code("end of a literal behind a backslash", "\\\"; %s; //"));
        all.add(code("escaped quote in Unicode", "\\u0022; %s; //"));
        all.add(code("escaped line end in Unicode", "x\\u000a static { %s; } //"));
        all.add(code("backslash at the end", "%s\\"));
        all.add(code("end of a character", "' + %s + '"));
        all.add(code("end of a text block", "\"\"\" + %s + \"\"\""));
        all.add(code("end of a block", "} static { %s; } {"));
        all.add(code("end of arguments", "); %s; ("));
        all.add(code("a type", "Object>() {{ %s; }}"));
        all.add(numbered("an annotation", "@" + Canary.class.getName() + ".Mark(%d)"));
        all.add(numbered("a type of its own", Canary.class.getName() + ".Mark%d"));
        all.add(numbered("a pattern that takes for ever", "(a+)+(b*)*c%d$"));
        all.add(numbered("a format of String.format", "%%n%%s%%99999999d%%x%d"));
    }

    private static void inComments(List<HostileText> all) {
        all.add(code("end of a comment", "*/ static { %s; } /*"));
        all.add(code("end of a comment in Unicode", "\\u002a/ static { %s; } /\\u002a"));
        all.add(code("end of a comment in Unicode with many u", "\\uuuu002a\\u002f static { %s; } \\u002f\\uu002a"));
        all.add(code("end of a comment over two lines", "*\n/ static { %s; } /*"));
        all.add(code("end of a line comment", "//\n static { %s; }\r static { %1$s; } //"));
        all.add(numbered("tags of Javadoc", "@throws Exception {@code {@link Object#wait %d} @author me {@inheritDoc"));
        all.add(numbered("a file as a snippet", "{@snippet file=\"/etc/passwd\" region=\"%d\"}"));
        all.add(numbered("Markdown with links", "[x](javascript:alert(%d)) ![y](data:text/html,z) <javascript:a%1$d>"));
    }

    private static void inTemplates(List<HostileText> all) {
        all.add(numbered("a tag of Mustache", "{{basePackage}} {{{name}}} {{>head}} {{=<%% %%>=}} %d {{#a}}{{/b}}"));
        all.add(numbered("an expression", "${jndi:ldap://127.0.0.1/%d} #{7*7} %%{7*7} ${7*7} *{7*7}"));
        all.add(numbered("a property of Maven", "${project.build.directory} @project.version@ ${env.HOME} %d"));
    }

    private static void inPaths(List<HostileText> all) {
        all.add(numbered("a way out", "../../../escaped%d"));
        all.add(numbered("a way out with backslashes", "..\\..\\..\\escaped%d"));
        all.add(numbered("an absolute path", "/tmp/quire-escaped%d"));
        all.add(numbered("a drive", "C:\\escaped%d:stream"));
        all.add(numbered("a way out in percent", "%%2e%%2e%%2fescaped%d%%00.java"));
        all.add(new HostileText("a device of Windows", number -> {
            String device = DEVICES.get(number % DEVICES.size());
            return number < DEVICES.size() ? device : device + "." + number;
        }));
        all.add(new HostileText("a very long name", number -> "long" + number + "x".repeat(1000)));
    }

    private static void inLogsAndHeaders(List<HostileText> all) {
        all.add(numbered("a header of its own", "x\r\nSet-Cookie: a=%d\r\n\r\n<html>"));
        all.add(numbered("what steers a terminal", "\u001b[31m\u001b]0;%d\u0007\u009b2J\u0008\u007f"));
        all.add(numbered("commands of GitHub", "x\n::error::%d\n::stop-commands::t\n##[add-mask]%1$d"));
        all.add(numbered("commands of others", "x\n##vso[task.setvariable variable=a]%d\n##teamcity[buildStop %1$d]"));
    }

    private static void inOtherFormats(List<HostileText> all) {
        all.add(numbered("HTML", "</script><script>alert(%d)</script><img src=x onerror=alert(%1$d)>' onload='x"));
        all.add(numbered("XML", "]]><x>%d</x><!--><!ENTITY x SYSTEM 'file:///etc/passwd'>&x;"));
        all.add(numbered("a tag of YAML", "!!javax.script.ScriptEngineManager [%d] #"));
        all.add(numbered("structure of YAML", "\n- x: &a [%d, *a]\n? {\n---\n%%TAG"));
        all.add(numbered("a row of properties", "\nbasePackage=stolen%d\n! \\"));
    }

    private static void inUnicode(List<HostileText> all) {
        all.add(code("line ends of Unicode", "\u2028 %s; \u2029\u0085"));
        all.add(numbered("a zero byte", "a\u0000b%d"));
        all.add(code("changed direction", "\u202e%s;\u2066 \u2069\u202d"));
        all.add(numbered("nothing to see", "a\u200bb\u200d\ufeff\u2060%d\u00ad\u180e"));
        all.add(numbered("half pairs", "\ud800 %d \udc00\ud83d"));
        all.add(numbered("letters that look alike", "\ud835\udc9c\u0131\u0130\u03a3%d\u0430"));
    }

    private static HostileText code(String name, String format) {
        return new HostileText(name, number -> String.format(format, String.format(CALL, number)));
    }

    private static HostileText numbered(String name, String format) {
        return new HostileText(name, number -> String.format(format, number));
    }
}
