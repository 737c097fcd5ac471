package dev.quire.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The law of the runtime's packages: paging, then http, then json and auth, then errors; all may know the root. */
@AnalyzeClasses(packages = "dev.quire.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.quire.client";
    private static final String[] ALWAYS = {ROOT, "java..", "org.jspecify.annotations.."};

    @ArchTest
    static final ArchRule everyClassHasItsPackage = classes()
            .should()
            .resideInAnyPackage(
                    ROOT, tree("json"), tree("auth"), tree("errors"), tree("http"), tree("paging"), tree("testing"));

    @ArchTest
    static final ArchRule root = onlyKnows(ROOT);

    /** The only package that sees Jackson, so that generated code and users never do. */
    @ArchTest
    static final ArchRule json = onlyKnows(tree("json"), tree("errors"), "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule auth = onlyKnows(tree("auth"));

    @ArchTest
    static final ArchRule errors = onlyKnows(tree("errors"));

    @ArchTest
    static final ArchRule http = onlyKnows(tree("http"), tree("json"), tree("auth"), tree("errors"), "javax.net.ssl..");

    @ArchTest
    static final ArchRule paging = onlyKnows(tree("paging"), tree("http"), tree("json"), tree("errors"));

    @ArchTest
    static final ArchRule testing =
            onlyKnows(tree("testing"), tree("http"), tree("json"), tree("auth"), tree("errors"));

    /** No class yet is no breach: a row of the law may stand before the package it speaks of. */
    private static ArchRule onlyKnows(String packages, String... allowed) {
        String[] known = Stream.of(Stream.of(packages), Stream.of(ALWAYS), Stream.of(allowed))
                .flatMap(names -> names)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known)
                .allowEmptyShould(true);
    }

    private static String tree(String name) {
        return ROOT + "." + name + "..";
    }
}
