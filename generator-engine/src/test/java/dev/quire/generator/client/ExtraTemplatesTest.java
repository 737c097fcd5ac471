package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.render.ExtraTemplate;
import dev.quire.generator.source.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of the user's that make files beside ours; what they print is shown by the golden {@code extra}. */
final class ExtraTemplatesTest {
    @TempDir
    private Path folder;

    private Shop shop;

    @BeforeEach
    void shop() {
        shop = new Shop(folder);
    }

    private void extra(String scope, String path, String text) {
        shop.write("templates/mine.mustache", text);
        shop.extraTemplates = List.of(new ExtraTemplate("mine.mustache", scope, path));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused() {
        return assertThatThrownBy(shop::build).isInstanceOf(SpecException.class);
    }

    @Test
    void eachScopeMakesItsFiles() {
        shop.write("templates/mine.mustache", "{{packageName}}\n");
        shop.extraTemplates = List.of(
                new ExtraTemplate("mine.mustache", "client", "one/{{className}}.txt"),
                new ExtraTemplate("mine.mustache", "api", "two/{{className}}.txt"),
                new ExtraTemplate("mine.mustache", "operation", "three/{{typeName}}.txt"),
                new ExtraTemplate("mine.mustache", "model", "four/{{className}}.txt"));
        ClientReport report = ClientGenerator.generate(shop.options());
        assertThat(report.resources().written())
                .filteredOn(path -> path.endsWith(".txt"))
                .containsExactly(
                        "four/Good.txt",
                        "four/Order.txt",
                        "one/ShopClient.txt",
                        "three/ListGoods.txt",
                        "three/ListOrders.txt",
                        "two/GoodsApi.txt",
                        "two/OrdersApi.txt");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void javaGoesToTheSourcesAndIsLaidOut() {
        extra("client", "{{packagePath}}/Extra.java", "class Extra {\n\n\n\n}\n\n");
        shop.build();
        assertThat(shop.source("Extra.java")).hasContent("class Extra {\n}\n");
    }

    @Test
    void anythingElseGoesToTheResourcesAsItIs() {
        String text = "two blanks  \n\n\n" + "wide ".repeat(40) + "\n";
        extra("client", "META-INF/notes.md", text);
        shop.build();
        assertThat(shop.path("target/resources/META-INF/notes.md")).hasContent(text);
    }

    @Test
    void whatIsBlankIsNoFile() {
        extra("api", "{{className}}.txt", "\n{{#operations}}{{#paged}}walks{{/paged}}{{/operations}}\n");
        shop.build();
        assertThat(shop.path("target/resources/OrdersApi.txt")).doesNotExist();
    }

    @Test
    void filesGoWithTheConfiguration() {
        extra("api", "{{packagePath}}/{{className}}Extra.java", "package {{packageName}};\n");
        shop.build();
        assertThat(shop.source("OrdersApiExtra.java")).exists();
        shop.extraTemplates = List.of();
        Path kept = shop.path("templates/mine.mustache");
        BuildReport report = shop.build();
        assertThat(report.reasons()).containsExactly("extraTemplates changed");
        assertThat(report.client()).isNotNull();
        assertThat(report.client().sources().deleted())
                .containsExactly("com/example/shop/GoodsApiExtra.java", "com/example/shop/OrdersApiExtra.java");
        assertThat(kept).exists();
    }

    @Test
    void aChangedTemplateIsAReason() {
        extra("client", "x.txt", "one");
        shop.build();
        shop.write("templates/mine.mustache", "two");
        assertThat(shop.build().reasons()).containsExactly("mine.mustache changed");
        assertThat(shop.path("target/resources/x.txt")).hasContent("two");
    }

    @Test
    void aTagThatTheScopeDoesNotHaveIsRefusedWithLine() {
        extra("api", "{{className}}.txt", "first\n{{#operations}}\n{{nobody}}\n{{/operations}}");
        assertRefused()
                .hasMessageContaining("mine.mustache:3:1: Nothing is called 'nobody' here. Use one of accessor, ")
                .hasMessageContaining("pathLiteral")
                .hasMessageNotContaining("clientName");
        assertThat(shop.path("target")).doesNotExist();
    }

    @Test
    void aTagOfThePathThatTheScopeDoesNotHaveIsRefused() {
        extra("client", "{{verb}}.txt", "text");
        assertRefused()
                .hasMessageContaining("The path '{{verb}}.txt' of the extra template mine.mustache asks for 'verb'")
                .hasMessageContaining("Use one of apis, className");
    }

    @Test
    void aPathThatIsNoTemplateIsRefused() {
        extra("client", "{{#apis}}.txt", "text");
        assertRefused().hasMessageContaining("The path '{{#apis}}.txt' of the extra template mine.mustache can not be");
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() {
        extra("client", "../{{className}}.txt", "text");
        assertRefused()
                .hasMessageContaining("The extra template mine.mustache would write to '../ShopClient.txt'")
                .hasMessageContaining("below the output folder");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void twoFilesInOnePlaceAreRefusedByBothNames() {
        shop.write("templates/other.mustache", "other");
        extra("operation", "all.txt", "text");
        shop.extraTemplates = List.of(
                shop.extraTemplates.get(0),
                new ExtraTemplate("other.mustache", "client", "{{packagePath}}/orderSapi.java"));
        assertRefused()
                .hasMessageContaining(
                        "Two files would be one: 'all.txt' of mine.mustache and 'all.txt' of mine.mustache")
                .hasMessageContaining("Two files would be one: 'com/example/shop/OrdersApi.java' of api.mustache and"
                        + " 'com/example/shop/orderSapi.java' of other.mustache");
    }

    @Test
    void whatWouldReplaceTheDescriptionIsRefused() {
        extra("client", "META-INF/quire/com.example.shop/quire.properties", "text");
        assertRefused().hasMessageContaining("'META-INF/quire/com.example.shop/quire.properties' of Quire itself and");
    }

    @Test
    void anUnknownScopeAnEmptyPathAndAMissingTemplateAreRefusedTogether() {
        shop.extraTemplates = List.of(
                new ExtraTemplate("mine.mustache", "apis", " "), new ExtraTemplate("../overlay.yaml", "api", "x"));
        assertRefused()
                .hasMessageContaining("The extra template 'mine.mustache' has the scope 'apis', which is none")
                .hasMessageContaining("Did you mean \"api\"?")
                .hasMessageContaining("'mine.mustache' does not say where its files go")
                .hasMessageContaining("'mine.mustache' is no file in ")
                .hasMessageContaining("'../overlay.yaml' is no file in ");
    }

    @Test
    void aTemplateThatNothingAsksForIsAWarningWithTheNearestName() {
        shop.write("templates/modle.mustache", "x");
        shop.write("templates/file-header.mustache", "x");
        shop.write("templates/quite-something-else.mustache", "x");
        assertThat(ClientGenerator.generate(shop.options()).warnings())
                .extracting(warning -> warning.toString().replace(shop.path("templates") + "/", ""))
                .containsExactly(
                        "file-header.mustache:1:1: Nothing asks for this template. Did you mean"
                                + " partial/file-header.mustache?",
                        "modle.mustache:1:1: Nothing asks for this template. Did you mean model.mustache?",
                        "quite-something-else.mustache:1:1: Nothing asks for this template. Include it, name it in"
                                + " extraTemplates, give it the name of one of ours, or delete it");
    }

    @Test
    void whatAnExtraTemplateOrAnOverrideIncludesIsAskedFor() {
        extra("client", "x.txt", "{{>mine}}");
        shop.write("templates/partial/mine.mustache", "of {{className}}");
        shop.write("templates/partial/file-header.mustache", "{{>years}}\n");
        shop.write("templates/partial/years.mustache", "// 2026");
        assertThat(ClientGenerator.generate(shop.options()).warnings()).isEmpty();
        assertThat(shop.path("target/resources/x.txt")).hasContent("of ShopClient");
        assertThat(Files.exists(shop.source("ShopClient.java"))).isTrue();
    }
}
