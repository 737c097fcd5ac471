package dev.quire.generator.java.naming;

import dev.quire.generator.source.Problems;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Turns names of the wire into Java names, one at a time; {@link NameScope} settles collisions. OpenAPI Generator does
 * the naming; what it lets through that is no Java name, or no ASCII, is spelled out.
 */
public final class JavaNames {

    private static final int LONGEST = 80;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUALIFIED = Pattern.compile("[A-Za-z0-9_.]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9]+");

    private final OpenApiGeneratorNames names;
    private final NameOptions options;
    private final NameMappings mappings;
    private final UnaryOperator<String> models;
    private final UnaryOperator<String> members;
    private final UnaryOperator<String> parameters;
    private final UnaryOperator<String> methods;
    private final UnaryOperator<String> constants;

    /** Names with the user's mappings. */
    public JavaNames(NameOptions options) {
        this.names = new OpenApiGeneratorNames(options);
        this.options = options;
        this.mappings = new NameMappings(options);
        this.models = remembering(wire -> checked(wire, names::toModelName, "Type"));
        this.members = remembering(wire -> checked(wire, names::toVarName, "value"));
        this.parameters = remembering(wire -> checked(wire, names::toParamName, "value"));
        this.methods = remembering(wire -> checked(wire, names::toOperationId, "call"));
        this.constants = remembering(this::upperCase);
    }

    /** The same names are wanted again and again, and finding one takes OpenAPI Generator dozens of patterns. */
    private static UnaryOperator<String> remembering(UnaryOperator<String> naming) {
        Map<String, String> known = new HashMap<>();
        return wire -> known.computeIfAbsent(wire, naming);
    }

    /** A type of the model package: {@code line_item} becomes {@code LineItem}. */
    public String model(String wire) {
        return models.apply(wire);
    }

    /** A type outside the model package, which prefixes and mappings do not concern. */
    public String type(String wire) {
        // A dollar could make it the name of a class within another.
        return cut(upper(member(wire)).replace("$", "Dollar"), wire);
    }

    /** The type of a named schema, or what the user calls it. */
    public NameScope.Wanted wantedModel(String id, String schema) {
        return mappings.model(schema, wanted(id, schema, this::model, "Model"));
    }

    /** The accessor of a property, or what the user calls it. */
    public NameScope.Wanted wantedProperty(String id, String wire) {
        return mappings.property(wire, wanted(id, wire, this::member, "Value"));
    }

    /** The method that sets an optional parameter, or what the user calls it. */
    public NameScope.Wanted wantedParameter(String id, String wire) {
        return mappings.parameter(wire, wanted(id, wire, this::member, "Value"));
    }

    /** The argument that is a parameter, or what the user calls it. */
    public NameScope.Wanted wantedArgument(String id, String wire) {
        return mappings.parameter(wire, wanted(id, wire, this::parameter, "Value"));
    }

    /** A method of these choices, or what the user calls the operation. */
    NameScope.Wanted wantedMethod(String operationId, NameScope.Wanted byRules) {
        return mappings.operation(operationId, byRules);
    }

    /** The api class of a tag. */
    NameScope.Wanted wantedApi(String id, String tag) {
        return wanted(id, tag, this::api, "Operations");
    }

    private String api(String tag) {
        String name = options.apiNamePrefix() + type(tag) + options.apiNameSuffix();
        return OpenApiGeneratorNames.isIdentifier(name) ? name : type(tag) + NameOptions.NONE.apiNameSuffix();
    }

    /** Warns of names that the user gave to nothing. */
    public void reportUnused(Problems problems) {
        mappings.reportUnused(problems);
    }

    /** An accessor, a builder method: {@code line_item} becomes {@code lineItem}. */
    public String member(String wire) {
        return members.apply(wire);
    }

    /** A method's parameter. */
    String parameter(String wire) {
        return parameters.apply(wire);
    }

    /** A method that calls an operation. */
    public String method(String operationId) {
        return methods.apply(operationId);
    }

    /** A constant for a value of an enum. */
    public String constant(String value) {
        return constants.apply(value);
    }

    private String upperCase(String value) {
        boolean number = NUMBER.matcher(value).matches();
        String name = checked(value, text -> names.toEnumVarName(text, number ? "Long" : "String"), "EMPTY");
        if (name.chars().noneMatch(Character::isLowerCase)) {
            return name;
        }
        String upper = NOT_PLAIN.matcher(value).replaceAll("_").toUpperCase(Locale.ROOT);
        return upper.length() <= LONGEST && OpenApiGeneratorNames.isIdentifier(upper)
                ? upper
                : name.toUpperCase(Locale.ROOT);
    }

    /**
     * What a name of the wire would like to be called: its Java name, else that with everything spelled out which the
     * naming drops ({@code _id} becomes {@code underscoreId}), else the Java name with an ending.
     */
    public NameScope.Wanted wanted(String id, String wire, UnaryOperator<String> naming, String ending) {
        String name = naming.apply(wire);
        String spelled = naming.apply(spelled(wire));
        int rank = wire.equals(name)
                ? NameScope.Wanted.EXACT
                : spelled.equals(name) ? NameScope.Wanted.WHOLE : NameScope.Wanted.PART;
        return new NameScope.Wanted(id, rank, List.of(name, spelled, name + ending));
    }

    private String spelled(String wire) {
        StringBuilder words = new StringBuilder();
        wire.codePoints().forEach(c -> words.append(isPlain(c) ? Character.toString(c) : ' ' + names.word(c) + ' '));
        String spelled = words.toString().strip();
        return spelled.isEmpty() ? wire : spelled.replaceAll(" +", "_");
    }

    private String checked(String wire, UnaryOperator<String> naming, String prefix) {
        return cut(legal(wire, naming, prefix), wire);
    }

    private static String cut(String name, String wire) {
        // Names of types are names of files, and no file system takes more than 255 characters.
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 9) + '_' + NameScope.digest(wire);
    }

    private String legal(String wire, UnaryOperator<String> naming, String prefix) {
        String ascii = ascii(wire);
        boolean plain = ascii.chars().anyMatch(JavaNames::isPlain);
        String name = ascii.isEmpty() ? prefix : naming.apply(plain ? ascii : spelled(ascii));
        if (OpenApiGeneratorNames.isIdentifier(name)
                && name.chars().allMatch(c -> isPlain(c) || c == '_' || c == '$')) {
            return name;
        }
        StringBuilder safe = new StringBuilder(prefix);
        name.codePoints().forEach(c -> safe.append(isPlain(c) || c == '_' ? Character.toString(c) : names.word(c)));
        return safe.toString();
    }

    /** Letters with accents lose them, other characters outside ASCII become their code. */
    private String ascii(String wire) {
        if (isAscii(wire)) {
            return wire;
        }
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(wire, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> ascii.append(c < 128 ? Character.toString(c) : ' ' + names.word(c) + ' '));
        return ascii.toString();
    }

    /** Whether a text is the name of a package or a module, of plain characters. */
    public static boolean isQualified(String name) {
        return QUALIFIED.matcher(name).matches() && SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    /** Whether a text can be the name of something in Java, of plain characters. */
    public static boolean isName(String name) {
        return name.indexOf('.') < 0 && isQualified(name);
    }

    /** Why a text is no such name, as the end of a sentence; empty when only its use is reserved to others. */
    public static String reason(String name) {
        for (String part : name.split("\\.", -1)) {
            if (SourceVersion.isKeyword(part, SourceVersion.RELEASE_17)) {
                return ": '" + part + "' is a word of the language";
            }
            if (!isQualified(part)) {
                return ": '" + part + "' is no name";
            }
        }
        return "";
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** {@code lineItem} becomes {@code LineItem}. */
    public static String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code LineItem} becomes {@code lineItem}. */
    public static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
