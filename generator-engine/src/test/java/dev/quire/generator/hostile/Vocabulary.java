package dev.quire.generator.hostile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of OpenAPI, Swagger and JSON Schema: whoever writes a description can not choose them. */
final class Vocabulary {
    private static final Set<String> KEYWORDS =
            Set.copyOf(List.of(("openapi swagger jsonSchemaDialect info title summary description"
                            + " version termsOfService contact license identifier externalDocs servers url variables enum default"
                            + " security tags name email paths parameters get put post delete options head patch trace operationId"
                            + " deprecated in required style explode allowReserved allowEmptyValue schema content example examples"
                            + " value externalValue responses headers links operationRef requestBody server callbacks encoding"
                            + " contentType webhooks components schemas requestBodies securitySchemes pathItems type properties"
                            + " additionalProperties items const format pattern minLength maxLength minimum maximum exclusiveMinimum"
                            + " exclusiveMaximum multipleOf minItems maxItems uniqueItems patternProperties propertyNames"
                            + " prefixItems if then else not dependentRequired dependentSchemas allOf oneOf anyOf discriminator"
                            + " propertyName mapping xml namespace prefix attribute wrapped readOnly writeOnly nullable $ref $defs"
                            + " $comment $id $anchor $dynamicAnchor $vocabulary contentEncoding contentMediaType scheme bearerFormat"
                            + " openIdConnectUrl flows clientCredentials authorizationCode implicit password tokenUrl refreshUrl"
                            + " authorizationUrl scopes host basePath schemes consumes produces securityDefinitions flow"
                            + " collectionFormat definitions next from pageSize total parameter scheme not-together message values"
                            + " lang label source altText tag")
                    .split(" ")));

    private static final Set<String> WORDS =
            Set.copyOf(List.of(("string number integer boolean array object null file query header path"
                            + " cookie body formData form simple matrix label pipeDelimited deepObject apiKey http oauth2"
                            + " openIdConnect mutualTLS basic bearer application pipes https base64 binary byte date-time int64 uri"
                            + " password double 3.1.0 3.0.3 2.0 application/json application/octet-stream multipart/form-data")
                    .split(" ")));

    private static final Pattern FIXED_KEY = Pattern.compile("x-.*|[a-z]+/[a-z+.-]+|[1-5](?:[0-9][0-9]|XX)");

    private Vocabulary() {}

    /** Whether a name is a keyword, an extension's name, a media type or a status. */
    static boolean isKeyword(String key) {
        return KEYWORDS.contains(key) || FIXED_KEY.matcher(key).matches();
    }

    /** Whether a value has a meaning of its own. */
    static boolean isWord(String value) {
        return WORDS.contains(value);
    }
}
