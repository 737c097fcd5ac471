package dev.quire.client.http;

/**
 * How the value of a parameter is written (OpenAPI 3.1, "Style Values": style and explode in one word). Members of objects
 * and elements of lists that are objects or lists themselves are written as JSON, save by {@link #DEEP}.
 */
public enum ParameterStyle {
    /** {@code a=1&a=2}, objects {@code x=1&y=2}: form, exploded. Of queries, where it is the usual one, and cookies. */
    REPEAT,
    /** {@code a=1,2}, objects {@code a=x,1,y,2}: form. Of queries and cookies. */
    COMMAS,
    /** {@code a=1%202}: spaceDelimited. Of queries. */
    SPACES,
    /** {@code a=1%7C2}: pipeDelimited. Of queries. */
    PIPES,
    /** {@code a[x]=1&a[y][0]=2}, however deep: deepObject. Of queries; OpenAPI leaves lists to us. */
    DEEP,
    /** {@code 1,2}, objects {@code x,1,y,2}: simple. Of paths and headers, where it is the usual one. */
    SIMPLE,
    /** {@code 1,2}, objects {@code x=1,y=2}: simple, exploded. Of paths and headers. */
    SIMPLE_EXPLODED,
    /** {@code .1,2}, objects {@code .x,1,y,2}: label. Of paths. */
    LABEL,
    /** {@code .1.2}, objects {@code .x=1.y=2}: label, exploded. Of paths. */
    LABEL_EXPLODED,
    /** {@code ;a=1,2}, objects {@code ;a=x,1,y,2}: matrix. Of paths. */
    MATRIX,
    /** {@code ;a=1;a=2}, objects {@code ;x=1;y=2}: matrix, exploded. Of paths. */
    MATRIX_EXPLODED,
    /** JSON text: {@code content} instead of a style. Anywhere. */
    JSON
}
