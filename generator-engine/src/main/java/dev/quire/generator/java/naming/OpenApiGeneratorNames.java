package dev.quire.generator.java.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.languages.AbstractJavaCodegen;

/** OpenAPI Generator's naming for Java, with nothing else of it in use. */
final class OpenApiGeneratorNames extends AbstractJavaCodegen {
    private static final String[] RESERVED = {
        "abstract",
        "assert",
        "boolean",
        "break",
        "byte",
        "case",
        "catch",
        "char",
        "class",
        "const",
        "continue",
        "default",
        "do",
        "double",
        "else",
        "enum",
        "extends",
        "false",
        "final",
        "finally",
        "float",
        "for",
        "goto",
        "if",
        "implements",
        "import",
        "instanceof",
        "int",
        "interface",
        "long",
        "native",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "short",
        "static",
        "strictfp",
        "super",
        "switch",
        "synchronized",
        "this",
        "throw",
        "throws",
        "transient",
        "true",
        "try",
        "void",
        "volatile",
        "while"
    };

    /**
     * Names are cached, so all options are set before the first one is asked for. They are set directly: {@link #processOpts()}
     * adds nothing to names, and logs about formatters.
     */
    OpenApiGeneratorNames(NameOptions options) {
        // Its own list has words that only its own templates need, such as list and object.
        reservedWords = new HashSet<>(Set.of(RESERVED));
        languageSpecificPrimitives = new TreeSet<>();
        setModelNamePrefix(options.modelNamePrefix());
        setModelNameSuffix(options.modelNameSuffix());
    }

    /** A character as a word, such as {@code Minus}; {@code U00E9} for those without one. */
    String word(int character) {
        String symbol = Character.toString(character);
        String word = specialCharReplacements.get(symbol);
        return word != null ? word.replace("_", "") : String.format(Locale.ROOT, "U%04X", character);
    }

    static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "quire";
    }

    @Override
    public String getHelp() {
        return "Names things for Quire.";
    }
}
