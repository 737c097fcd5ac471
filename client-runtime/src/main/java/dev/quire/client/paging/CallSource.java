package dev.quire.client.paging;

import dev.quire.client.http.Call;
import dev.quire.client.http.CallOptions;
import dev.quire.client.http.Response;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Pages that come from calls of an API. */
record CallSource<B>(Call<B> call) implements PageSource<B> {
    @Override
    public String operation() {
        return call.operationId();
    }

    @Override
    public String filters() {
        return call.filterText();
    }

    @Override
    public URI base() {
        return call.target();
    }

    @Override
    public boolean mayReach(URI address) {
        return call.mayReach(address);
    }

    @Override
    public Set<String> secrets() {
        return call.credentialParameters();
    }

    @Override
    public PageSource<B> with(CallOptions options) {
        return new CallSource<>(call.with(options));
    }

    @Override
    public Answer<B> fetch(PageRequest request) {
        Call<B> asked = call(request);
        return answer(asked, asked.response());
    }

    @Override
    public CompletableFuture<Answer<B>> fetchLater(PageRequest request) {
        Call<B> asked = call(request);
        CompletableFuture<Response<B>> response = asked.asyncResponse();
        CompletableFuture<Answer<B>> answer = response.thenApply(received -> answer(asked, received));
        Later.whenDone(answer, (received, failure) -> response.cancel(true));
        return answer;
    }

    private Call<B> call(PageRequest request) {
        Call<B> asked = request.operation() == null ? call : call.withOperation(request.operation());
        if (request.carried() != null) {
            asked = asked.carrying(request.carried());
        }
        asked = request.target() == null ? asked : asked.withTarget(target(request, request.target()));
        for (Map.Entry<Parameter, Object> parameter : request.parameters().entrySet()) {
            if (!isInAddress(parameter.getKey(), request.target())) {
                asked = with(asked, parameter.getKey(), parameter.getValue());
            }
        }
        return asked;
    }

    private static <B> Answer<B> answer(Call<B> asked, Response<B> response) {
        return new CallAnswer<>(response, response.uri() == null ? asked.target() : response.uri());
    }

    /** The address as the API named it, less credentials that it repeats, plus the filters that the plan carries. */
    private URI target(PageRequest request, URI named) {
        URI target = Addresses.without(secrets(), named);
        return request.carried() == null ? target : Addresses.completed(target, request.carried(), call.target());
    }

    /** What the API itself put into the address of the next page stays as it is. */
    private static boolean isInAddress(Parameter parameter, @Nullable URI target) {
        return target != null
                && parameter.location() == Parameter.Location.QUERY
                && Addresses.has(target, parameter.name());
    }

    private static <B> Call<B> with(Call<B> call, Parameter parameter, Object value) {
        return switch (parameter.location()) {
            case QUERY -> call.withQuery(parameter.name(), value);
            case HEADER -> call.withHeader(parameter.name(), value);
            case BODY -> call.withBodyMember(parameter.name(), value);
        };
    }

    private record CallAnswer<B>(Response<B> response, URI uri) implements Answer<B> {}
}
