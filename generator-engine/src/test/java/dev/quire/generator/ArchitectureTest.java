package dev.quire.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The law of the engine's packages: one rule for each, which says all that it may know. */
@AnalyzeClasses(packages = "dev.quire.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.quire.generator";

    /** The data type of a read document, which all who know {@code source} get from it. */
    private static final String[] TREE = {
        "com.fasterxml.jackson.core", "com.fasterxml.jackson.databind", "com.fasterxml.jackson.databind.node"
    };

    private static final String[] PARSERS = {"com.fasterxml.jackson..", "org.yaml.snakeyaml.."};
    private static final String[] SWAGGER_PARSER = {"io.swagger.v3..", "com.fasterxml.jackson.."};
    private static final String[] OPENAPI_GENERATOR = {"org.openapitools.codegen..", "io.swagger.v3.oas.models.."};
    private static final String[] JAVA_COMPILER = {"javax.tools..", "javax.lang.model.."};

    private static final List<String> PACKAGES = List.of(
            "source", "spec", "model", "paging", "lock", "java", "view", "render", "output", "client", "html",
            "explain", "diff", "impact", "report", "check");

    @ArchTest
    static final ArchRule everyClassHasItsPackage = classes()
            .should()
            .resideInAnyPackage(PACKAGES.stream().map(ArchitectureTest::tree).toArray(String[]::new));

    @ArchTest
    static final ArchRule source = onlyKnows(tree("source"), libraries(PARSERS));

    @ArchTest
    static final ArchRule spec = onlyKnows(tree("spec"), quire("source").or(libraries(SWAGGER_PARSER)));

    @ArchTest
    static final ArchRule model =
            onlyKnows(tree("model"), quire("source", "spec").or(libraries(TREE)));

    @ArchTest
    static final ArchRule paging =
            onlyKnows(tree("paging"), quire("source", "model").or(libraries(TREE)));

    @ArchTest
    static final ArchRule lock = onlyKnows(
            tree("lock"),
            quire("source", "spec", "model", "paging").or(libraries(TREE)).or(libraries(JAVA_COMPILER)));

    @ArchTest
    static final ArchRule javaText =
            onlyKnows(tree("java.text"), quire("source").or(libraries("org.commonmark..")));

    @ArchTest
    static final ArchRule javaOperations = onlyKnows(
            tree("java.operations"), quire("source", "model", "paging", "lock").or(libraries(TREE)));

    @ArchTest
    static final ArchRule javaNaming = onlyKnows(
            tree("java.naming"),
            quire("source", "model", "lock", "java.operations")
                    .or(libraries(OPENAPI_GENERATOR))
                    .or(libraries(JAVA_COMPILER)));

    @ArchTest
    static final ArchRule javaTypes = onlyKnows(
            tree("java.types"),
            quire("source", "model", "lock", "java.operations", "java.naming").or(libraries(TREE)));

    @ArchTest
    static final ArchRule javaConnection = onlyKnows(
            tree("java.connection"),
            quire("source", "model", "view", "java.text", "java.operations", "java.naming", "java.types")
                    .or(libraries()));

    @ArchTest
    static final ArchRule javaAssemblers = onlyKnows(
            tree("java.assemblers"),
            quire("source", "model", "paging", "view")
                    .or(quire("java.text", "lock", "java.operations", "java.naming", "java.types"))
                    .or(quire("java.connection"))
                    .or(libraries(TREE)));

    @ArchTest
    static final ArchRule java = onlyKnows(
            ROOT + ".java",
            quire("source", "model", "paging", "lock", "view", "java").or(libraries(TREE)));

    @ArchTest
    static final ArchRule view = onlyKnows(tree("view"), libraries());

    @ArchTest
    static final ArchRule render = onlyKnows(tree("render"), quire("view").or(libraries("com.samskivert.mustache..")));

    @ArchTest
    static final ArchRule output = onlyKnows(
            tree("output"),
            quire("source").or(name(ROOT + ".render.SourceFile")).or(libraries(TREE)));

    @ArchTest
    static final ArchRule client = onlyKnows(
            tree("client"),
            quire("source", "spec", "model", "paging", "lock", "java", "view", "render", "output")
                    .or(libraries(TREE))
                    .or(libraries("com.fasterxml.jackson.core.util..")));

    @ArchTest
    static final ArchRule html = onlyKnows(tree("html"), quire("source").or(libraries()));

    @ArchTest
    static final ArchRule explain = onlyKnows(
            tree("explain"),
            quire("source", "model", "paging", "client", "html").or(libraries(TREE)));

    @ArchTest
    static final ArchRule diff =
            onlyKnows(tree("diff"), quire("source", "model", "paging").or(libraries(TREE)));

    @ArchTest
    static final ArchRule impact = onlyKnows(
            tree("impact"),
            quire("source", "java", "render", "output", "client", "diff")
                    .or(libraries(JAVA_COMPILER))
                    .or(libraries("japicmp..", "javassist..")));

    @ArchTest
    static final ArchRule report =
            onlyKnows(tree("report"), quire("source", "html", "diff", "impact").or(libraries(TREE)));

    @ArchTest
    static final ArchRule check = onlyKnows(
            tree("check"),
            quire("source", "spec", "model", "paging", "lock", "output", "client", "diff", "impact", "report")
                    .or(libraries(TREE)));

    private static ArchRule onlyKnows(String packages, DescribedPredicate<? super JavaClass> allowed) {
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages).or(allowed.forSubtype()));
    }

    private static DescribedPredicate<JavaClass> quire(String... packages) {
        return resideInAnyPackage(
                Stream.of(packages).map(ArchitectureTest::tree).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> libraries(String... packages) {
        return resideInAnyPackage(packages).or(resideInAnyPackage("java..", "org.jspecify.annotations.."));
    }

    private static String tree(String name) {
        return ROOT + "." + name + "..";
    }
}
