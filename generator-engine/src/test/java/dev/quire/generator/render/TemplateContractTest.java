package dev.quire.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.view.Overview;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a version of the contract promised stays, or the version grows; {@code -Dgoldens=rewrite} adds what is new. */
final class TemplateContractTest {
    private static final Path PROMISED =
            Path.of("src/test/resources/templates/contract-" + TemplateContract.version() + ".txt");

    @Test
    void whatWasPromisedIsThere() throws IOException {
        SortedSet<String> now = tags();
        if ("rewrite".equals(System.getProperty("goldens"))) {
            if (Files.exists(PROMISED)) {
                now.addAll(Files.readAllLines(PROMISED));
            }
            Files.createDirectories(PROMISED.getParent());
            Files.writeString(PROMISED, String.join("\n", now) + "\n");
        }
        assertThat(tags())
                .as("What went needs another number in templates/contract-version; accept what came: -Dgoldens=rewrite")
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(PROMISED));
    }

    private static SortedSet<String> tags() {
        SortedSet<String> tags = new TreeSet<>();
        for (OutputKind kind : OutputKind.values()) {
            collect(kind.template(), kind.view(), tags);
        }
        for (ExtraScope scope : ExtraScope.values()) {
            collect("scope " + scope.word(), scope.view(), tags);
        }
        TemplateSet.exported().forEach(file -> tags.add(file.path()));
        return tags;
    }

    private static void collect(String place, Class<?> view, SortedSet<String> tags) {
        for (RecordComponent component : view.getRecordComponents()) {
            String name = place + '.' + component.getName();
            tags.add(name + ": " + TemplatesPage.kind(component.getGenericType()));
            if (TemplatesPage.element(component.getGenericType()) instanceof Class<?> row
                    && row.isRecord()
                    && !Overview.class.isAssignableFrom(row)) {
                collect(name, row, tags);
            }
        }
    }

    @Test
    void theStampIsReadBack() {
        for (SourceFile template : TemplateSet.exported()) {
            assertThat(TemplateContract.versionOf(template.text()))
                    .as(template.path())
                    .isEqualTo(TemplateContract.version());
        }
        assertThat(TemplateContract.versionOf("{{! view: ModelView }}\nclass {}"))
                .isNull();
        assertThat(TemplateContract.versionOf("")).isNull();
    }
}
