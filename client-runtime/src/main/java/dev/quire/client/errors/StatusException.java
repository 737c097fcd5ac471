package dev.quire.client.errors;

import dev.quire.client.Headers;
import org.jspecify.annotations.Nullable;

/** The server answered with a status that is not a success. Common statuses have subclasses of their own. */
public class StatusException extends ApiException {
    private static final long serialVersionUID = 1L;
    private static final int BODY_IN_MESSAGE = 300;

    private final transient StatusAnswer answer;

    StatusException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, message(answer), null);
        this.answer = answer;
    }

    /**
     * Makes the exception of the class that belongs to the status; for fakes, too.
     *
     * @param operationId the operation that failed
     * @param status the HTTP status
     * @param headers of the answer
     * @param body of the answer as text, cut to a reasonable length
     * @param error the body as the type that the description states for this status; null when it states none or the
     *     body is not of it
     */
    public static StatusException of(
            @Nullable String operationId, int status, Headers headers, String body, @Nullable Object error) {
        StatusAnswer answer = new StatusAnswer(status, headers, body, error);
        return switch (status) {
            case 400 -> new BadRequestException(operationId, answer);
            case 401 -> new UnauthorizedException(operationId, answer);
            case 403 -> new ForbiddenException(operationId, answer);
            case 404 -> new NotFoundException(operationId, answer);
            case 409 -> new ConflictException(operationId, answer);
            case 410 -> new GoneException(operationId, answer);
            case 422 -> new UnprocessableContentException(operationId, answer);
            case 429 -> new TooManyRequestsException(operationId, answer);
            default ->
                status >= 500 && status < 600
                        ? new ServerErrorException(operationId, answer)
                        : new StatusException(operationId, answer);
        };
    }

    private static String message(StatusAnswer answer) {
        String body = answer.body()
                .replaceAll("\\s+", " ")
                .replaceAll("\\p{Cntrl}", "?")
                .strip();
        String shown = body.length() > BODY_IN_MESSAGE ? body.substring(0, BODY_IN_MESSAGE) + "..." : body;
        String id = answer.headers().requestId();
        return "the server answered " + answer.status() + (id == null ? "" : " (request " + id + ")")
                + (shown.isEmpty() ? "" : ": " + shown);
    }

    /** Returns the HTTP status. */
    public final int status() {
        return answer.status();
    }

    /** Returns the headers of the answer. */
    public final Headers headers() {
        return answer.headers();
    }

    /** Returns what the server calls the request, or null when it does not say. */
    public final @Nullable String requestId() {
        return answer.headers().requestId();
    }

    /** Returns the body as text, at most its first 65,536 characters. */
    public final String body() {
        return answer.body();
    }

    /** Returns the body as the type that the description states for this status; null when there is none. */
    public final @Nullable Object error() {
        return answer.error();
    }

    /** Returns {@link #error()} if it is of this type, null otherwise. */
    public final <E> @Nullable E error(Class<E> type) {
        return type.isInstance(answer.error()) ? type.cast(answer.error()) : null;
    }
}
