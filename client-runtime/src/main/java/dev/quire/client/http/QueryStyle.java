package dev.quire.client.http;

/** How a query parameter with several values is written (OpenAPI, style and explode). */
public enum QueryStyle {
    /** {@code a=1&a=2}: form, explode; the default. */
    REPEAT(""),
    /** {@code a=1,2}: form without explode. */
    COMMAS(","),
    /** {@code a=1%202}: spaceDelimited. */
    SPACES("%20"),
    /** {@code a=1%7C2}: pipeDelimited. */
    PIPES("%7C"),
    /** {@code a[x]=1&a[y]=2}: deepObject, for maps and models. */
    DEEP("");

    private final String separator;

    QueryStyle(String separator) {
        this.separator = separator;
    }

    /** Between values, encoded; empty when the name is repeated. */
    String separator() {
        return separator;
    }
}
