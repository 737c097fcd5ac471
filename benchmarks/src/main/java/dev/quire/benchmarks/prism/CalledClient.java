package dev.quire.benchmarks.prism;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.benchmarks.codecs.JsonEquality;
import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.DecodingException;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.client.http.Call;
import dev.quire.client.http.CallContext;
import dev.quire.client.http.JdkTransport;
import dev.quire.client.http.Reply;
import dev.quire.client.http.Request;
import dev.quire.client.http.Response;
import dev.quire.client.http.Retries;
import dev.quire.client.http.Transport;
import dev.quire.client.paging.Paged;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A generated client whose operations are found and called by reflection. */
final class CalledClient {
    private static final DescribedOperations NONE =
            new DescribedOperations(com.fasterxml.jackson.databind.node.MissingNode.getInstance());

    private static final Transport WIRE = JdkTransport.of(HttpClient.newHttpClient());
    /** The answer that came last; calls are made one after the other. */
    private static final AtomicReference<Reply> HEARD = new AtomicReference<>();

    private final Class<?> type;
    private final String address;

    CalledClient(Class<?> type, String address) {
        this.type = type;
        this.address = address;
    }

    /**
     * Calls all of these operations that the client has. Answered with the description's examples; with values that Prism
     * makes up where an example breaks its own schema.
     */
    List<CallResult> callAll(DescribedOperations operations) throws ReflectiveOperationException {
        Object examples = client(false);
        Object madeUp = client(true);
        List<CallResult> results = new ArrayList<>();
        for (Method accessor : sorted(type.getDeclaredMethods())) {
            if (accessor.getParameterCount() == 0
                    && accessor.getReturnType().getSimpleName().endsWith("Api")) {
                Object api = accessor.invoke(examples);
                Object otherApi = accessor.invoke(madeUp);
                for (Method method : sorted(calls(api).getClass().getDeclaredMethods())) {
                    if (method.getReturnType() == Call.class && !call(api, false, method, operations, results)) {
                        call(otherApi, true, method, operations, results);
                    }
                }
            }
        }
        return results;
    }

    private Object client(boolean madeUp) throws ReflectiveOperationException {
        ApiClientBuilder<?> builder =
                (ApiClientBuilder<?>) type.getMethod("builder").invoke(null);
        builder.baseUrl(address)
                .credentials(Credentials.bearer("any"))
                .retries(Retries.none())
                .transport(CalledClient::send);
        if (madeUp) {
            builder.header("Prefer", "dynamic=true");
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static CompletionStage<Reply> send(Request request, CallContext context) {
        return WIRE.send(request, context).whenComplete((reply, failure) -> HEARD.set(reply));
    }

    private static Object calls(Object api) throws ReflectiveOperationException {
        return api.getClass().getMethod("calls").invoke(api);
    }

    private static List<Method> sorted(Method[] methods) {
        return Arrays.stream(methods)
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    /** Whether that is all: it is not when the example that it was answered with breaks its own schema. */
    private static boolean call(
            Object api, boolean madeUp, Method method, DescribedOperations operations, List<CallResult> results) {
        String id = null;
        int sent = 0;
        try {
            Object calls = calls(api);
            // Which operation it is shows once it has any arguments.
            id = ((Call<?>) method.invoke(calls, arguments(method, "", NONE, false))).operationId();
            if (!operations.has(id)) {
                return true;
            }
            for (boolean all : new boolean[] {false, true}) {
                Object[] arguments = arguments(method, id, operations, all);
                if (!check((Call<?>) method.invoke(calls, arguments), madeUp)) {
                    return false;
                }
                sent++;
                asUsersDo(api, method, arguments);
                sent++;
            }
            results.add(new CallResult(id, madeUp, sent, null));
        } catch (InvocationTargetException e) {
            fail(method, id, madeUp, sent, e.getCause(), results);
        } catch (ReflectiveOperationException | IOException | RuntimeException e) {
            fail(method, id, madeUp, sent, e, results);
        }
        return true;
    }

    private static void fail(
            Method method,
            @Nullable String id,
            boolean madeUp,
            int sent,
            @Nullable Throwable cause,
            List<CallResult> results) {
        if (id != null) {
            results.add(new CallResult(id, madeUp, sent, method.getName() + ": " + cause));
        }
    }

    /**
     * That it is answered with success, and that what was decoded says what was sent.
     *
     * @return false when it can not be decoded, and Prism says of its own answer that it breaks the schema
     */
    private static boolean check(Call<?> call, boolean madeUp) throws IOException, ReflectiveOperationException {
        Response<?> response;
        try {
            response = call.response();
        } catch (DecodingException e) {
            if (!madeUp && breaksItsSchema()) {
                return false;
            }
            throw e;
        }
        Object body = response.body();
        if (body == null) {
            throw new IOException("no body in " + response);
        }
        String violations = response.headers().first("sl-violations");
        if (violations != null && violations.contains("\"request\"")) {
            throw new IOException("Prism says of the request " + violations);
        }
        Method toJson = Arrays.stream(body.getClass().getMethods())
                .filter(method -> method.getName().equals("toJson") && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("toJson of " + body.getClass()));
        JsonNode decoded = PrismCalls.tree(String.valueOf(toJson.invoke(body)));
        String difference = JsonEquality.difference("", PrismCalls.tree(heard().text()), decoded);
        if (difference != null) {
            throw new IOException("decoded otherwise: " + difference);
        }
        return true;
    }

    private static Reply heard() {
        return Objects.requireNonNull(HEARD.get(), "no call was made");
    }

    private static boolean breaksItsSchema() {
        String violations = heard().headers().first("sl-violations");
        return violations != null && violations.contains("\"response\"");
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
