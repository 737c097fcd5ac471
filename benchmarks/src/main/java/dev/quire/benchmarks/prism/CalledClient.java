package dev.quire.benchmarks.prism;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.benchmarks.codecs.JsonEquality;
import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.client.http.Call;
import dev.quire.client.http.Response;
import dev.quire.client.http.Retries;
import dev.quire.client.paging.Paged;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generated client whose operations are found and called by reflection. */
final class CalledClient {
    private static final DescribedOperations NONE =
            new DescribedOperations(com.fasterxml.jackson.databind.node.MissingNode.getInstance());

    private final Object client;

    CalledClient(Class<?> type, String address) throws ReflectiveOperationException {
        ApiClientBuilder<?> builder =
                (ApiClientBuilder<?>) type.getMethod("builder").invoke(null);
        builder.baseUrl(address).credentials(Credentials.bearer("any")).retries(Retries.none());
        client = builder.getClass().getMethod("build").invoke(builder);
    }

    /** Calls all of these operations that the client has. */
    List<CallResult> callAll(DescribedOperations operations) throws ReflectiveOperationException {
        List<CallResult> results = new ArrayList<>();
        for (Method accessor : sorted(client.getClass().getDeclaredMethods())) {
            if (accessor.getParameterCount() == 0
                    && accessor.getReturnType().getSimpleName().endsWith("Api")) {
                Object api = accessor.invoke(client);
                Object calls = api.getClass().getMethod("calls").invoke(api);
                for (Method method : sorted(calls.getClass().getDeclaredMethods())) {
                    if (method.getReturnType() == Call.class) {
                        call(api, calls, method, operations, results);
                    }
                }
            }
        }
        return results;
    }

    private static List<Method> sorted(Method[] methods) {
        return Arrays.stream(methods)
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private static void call(
            Object api, Object calls, Method method, DescribedOperations operations, List<CallResult> results) {
        String id = null;
        int sent = 0;
        try {
            // Which operation it is shows once it has any arguments.
            id = ((Call<?>) method.invoke(calls, arguments(method, "", NONE, false))).operationId();
            if (!operations.has(id)) {
                return;
            }
            for (boolean all : new boolean[] {false, true}) {
                Object[] arguments = arguments(method, id, operations, all);
                check((Call<?>) method.invoke(calls, arguments));
                sent += 2;
                asUsersDo(api, method, arguments);
                sent++;
            }
            results.add(new CallResult(id, sent, null));
        } catch (InvocationTargetException e) {
            fail(method, id, sent, e.getCause(), results);
        } catch (ReflectiveOperationException | IOException | RuntimeException e) {
            fail(method, id, sent, e, results);
        }
    }

    private static void fail(
            Method method, @Nullable String id, int sent, @Nullable Throwable cause, List<CallResult> results) {
        if (id != null) {
            results.add(new CallResult(id, sent, method.getName() + ": " + cause));
        }
    }

    /** That it is answered with success, and that what was decoded says what was sent. */
    private static void check(Call<?> call) throws IOException, ReflectiveOperationException {
        Response<?> response = call.response();
        Object body = response.body();
        if (body == null) {
            throw new IOException("no body in " + response);
        }
        String violations = response.headers().first("sl-violations");
        if (violations != null && violations.contains("\"request\"")) {
            throw new IOException("Prism says of the request " + violations);
        }
        String sent;
        try (InputStream stream = call.stream().body()) {
            sent = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        Method toJson = Arrays.stream(body.getClass().getMethods())
                .filter(method -> method.getName().equals("toJson") && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("toJson of " + body.getClass()));
        JsonNode decoded = PrismCalls.tree(String.valueOf(toJson.invoke(body)));
        String difference = JsonEquality.difference("", PrismCalls.tree(sent), decoded);
        if (difference != null) {
            throw new IOException("decoded otherwise: " + difference);
        }
    }

    /** By the method itself; of a list the first item. */
    private static void asUsersDo(Object api, Method call, Object[] arguments) throws ReflectiveOperationException {
        Object result = api.getClass()
                .getMethod(call.getName(), call.getParameterTypes())
                .invoke(api, arguments);
        if (result instanceof Paged<?> list) {
            list.first();
        }
    }

    private static Object[] arguments(Method method, String id, DescribedOperations operations, boolean all)
            throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Class<?> type = parameter.getType();
            if (type.getSimpleName().endsWith("Query")) {
                arguments.add(query(type, id, operations, all));
            } else {
                JsonNode schema = operations.schema(id, parameter.getName());
                arguments.add(ValidValues.of(parameter.getParameterizedType(), schema, operations));
            }
        }
        return arguments.toArray();
    }

    private static Object query(Class<?> type, String id, DescribedOperations operations, boolean all)
            throws ReflectiveOperationException {
        Object query = type.getConstructor().newInstance();
        for (Method setter : sorted(type.getDeclaredMethods())) {
            JsonNode schema = operations.schema(id, setter.getName());
            if (all && setter.getParameterCount() == 1 && !schema.isMissingNode()) {
                Object value = ValidValues.of(setter.getGenericParameterTypes()[0], schema, operations);
                query = setter.invoke(query, value);
            }
        }
        return query;
    }
}
