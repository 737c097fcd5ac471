package dev.quire.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/diff-rules.md} says of the rules what is so; {@code -Dgoldens=rewrite} prints it anew. */
class DiffRulesPageTest {
    private static final Path PAGE = Path.of("../docs/diff-rules.md");
    private static final String PRINTED = "<!-- From here on printed from the rules: -Dgoldens=rewrite -->\n";

    @Test
    void rulesAreWhatTheRegistryHas() throws IOException {
        String written = Files.readString(PAGE);
        int end = written.indexOf(PRINTED);
        assertThat(end).as("the line that ends what is written by hand").isPositive();
        String page = written.substring(0, end) + PRINTED + print();
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("to accept: -Dgoldens=rewrite").isEqualTo(page);
    }

    private static String print() {
        StringBuilder text = new StringBuilder();
        for (Area area : Area.values()) {
            text.append("\n## ").append(title(area)).append("\n\n");
            text.append("| rule | severity | before | after | why, and what to do |\n|---|---|---|---|---|\n");
            DiffRules.rows().stream().filter(rule -> rule.area() == area).forEach(rule -> text.append(row(rule)));
        }
        return text.toString();
    }

    private static String title(Area area) {
        return area.name().charAt(0) + area.word().substring(1);
    }

    private static String row(Rule rule) {
        String advice = rule.advice().equals("Nothing to do") ? "" : " *" + rule.advice() + ".*";
        return "| `" + rule.id() + "` | " + rule.severity().word() + " | " + code(rule.before()) + " | "
                + code(rule.after()) + " | " + rule.summary() + advice + " |\n";
    }

    private static String code(String yaml) {
        return yaml.startsWith("(") ? yaml : '`' + yaml + '`';
    }
}
