package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers given one after the other, whatever is asked; an answer that is an exception is thrown. */
final class Script implements PageSource<Object> {
    private static final int ENDLESS = 20_000;

    final List<PageRequest> requests = new ArrayList<>();
    private final IntFunction<Object> answers;

    private Script(IntFunction<Object> answers) {
        this.answers = answers;
    }

    /** Bodies, whole answers or exceptions; asking for more than these fails the test. */
    static Script of(Object... answers) {
        return new Script(i -> {
            if (i >= answers.length) {
                throw new AssertionError("request " + (i + 1) + " was not expected");
            }
            return answers[i];
        });
    }

    /** An answer for each request, counted from 0. */
    static Script each(IntFunction<Object> answers) {
        return new Script(answers);
    }

    /** A body with these items under {@code data}, and with members given as name and value. */
    static Map<String, Object> page(List<String> ids, @Nullable Object... members) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", items(ids));
        for (int i = 0; i < members.length; i += 2) {
            body.put(String.valueOf(members[i]), members[i + 1]);
        }
        return body;
    }

    static List<Map<String, Object>> items(List<String> ids) {
        return ids.stream().map(id -> Map.<String, Object>of("id", id)).toList();
    }

    /** A body without items. */
    static Map<String, Object> body(@Nullable Object... members) {
        Map<String, Object> body = page(List.of(), members);
        body.remove("data");
        return body;
    }

    static Object withHeader(Object body, String name, String... values) {
        return new CannedAnswer(body, Map.of(name, List.of(values)), CannedAnswer.HERE);
    }

    TestList list(WalkPlan plan) {
        return new TestList(Walk.over(this, plan));
    }

    /** What the requests carried in a query parameter; null where it was not sent. */
    List<@Nullable String> sent(String parameter) {
        List<@Nullable String> sent = new ArrayList<>();
        requests.forEach(request -> {
            Object value = request.parameters().get(Parameter.query(parameter));
            sent.add(value == null ? null : value.toString());
        });
        return sent;
    }

    /** The addresses that were asked for beside the call's own. */
    Stream<String> targets() {
        return requests.stream()
                .filter(request -> request.target() != null)
                .map(request -> String.valueOf(request.target()));
    }

    @Override
    public String operation() {
        return "listItems";
    }

    @Override
    public String filters() {
        return "status=open";
    }

    @Override
    public URI base() {
        return CannedAnswer.HERE;
    }

    @Override
    public boolean mayReach(URI address) {
        return "https".equals(address.getScheme()) && "api.example.com".equals(address.getRawAuthority());
    }

    @Override
    public Answer<Object> fetch(PageRequest request) {
        requests.add(request);
        if (requests.size() > ENDLESS) {
            throw new AssertionError("the walk does not end");
        }
        Object answer = answers.apply(requests.size() - 1);
        if (answer instanceof ApiException failure) {
            throw failure;
        }
        return answer instanceof CannedAnswer whole ? whole : new CannedAnswer(answer);
    }
}
