package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import org.jspecify.annotations.Nullable;

/** What a format says, while it is said again in the grammar of {@code x-pagination}. Nulls are not said. */
final class Statement {
    private static final String LAST = "[-1]";

    private final Exchange exchange;
    private final ObjectNode written = JsonNodeFactory.instance.objectNode();

    Statement(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The items, by their path; null leaves the only array. */
    Statement items(@Nullable String path) {
        return put("items", path);
    }

    /** Takes a path: {@code hasMore}, {@code total}. */
    Statement put(String key, @Nullable String path) {
        if (path != null) {
            written.put(key, path);
        }
        return this;
    }

    /** The total stands in a response header. */
    Statement totalHeader(String header) {
        written.set("total", header(header));
        return this;
    }

    /** The next page by its number, counted. */
    Statement page(String parameter) {
        return next("next", parameter, TextNode.valueOf("page"));
    }

    /** The next page by the number of items to skip, counted. */
    Statement offset(String parameter) {
        return next("next", parameter, TextNode.valueOf("offset"));
    }

    /** The next page by what the body has at a path; a path through the last item is a value of that item. */
    Statement token(String parameter, String path) {
        return token("next", parameter, path);
    }

    /** Likewise, for {@code next} or {@code previous}. */
    Statement token(String key, String parameter, String path) {
        int last = path.indexOf(LAST);
        if (last < 0) {
            return next(key, parameter, TextNode.valueOf(path));
        }
        items(written.has("items") ? null : path.substring(0, last));
        return item(key, parameter, '$' + path.substring(last + LAST.length()));
    }

    /** The next page by a value of the last item, for {@code previous} of the first one. */
    Statement item(String key, String parameter, String path) {
        return next(key, parameter, JsonNodeFactory.instance.objectNode().put("item", path));
    }

    /** The next page by a response header. */
    Statement tokenHeader(String key, String parameter, String header) {
        return next(key, parameter, header(header));
    }

    /** The next page by its whole address. */
    Statement url(String key, String path) {
        written.putObject(key).put("url", path);
        return this;
    }

    /** The next page by its whole address in a response header. */
    Statement urlHeader(String key, String header) {
        written.putObject(key).set("url", header(header));
        return this;
    }

    /** The next page by the link header. */
    Statement link(String relation) {
        written.putObject("next").put("link", relation);
        return this;
    }

    /** The parameter that sets the page size; null for none. */
    Statement size(@Nullable String parameter) {
        if (parameter != null) {
            written.set("pageSize", parameter(parameter));
        }
        return this;
    }

    /** The number of the first page, or the first offset. */
    Statement start(long start) {
        written.put("start", start);
        return this;
    }

    private Statement next(String key, String parameter, JsonNode from) {
        written.set(key, parameter(parameter).set("from", from));
        return this;
    }

    private static ObjectNode header(String name) {
        return JsonNodeFactory.instance.objectNode().put("header", name);
    }

    private ObjectNode parameter(String name) {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        for (Input input : exchange.inputs()) {
            if (input.writtenName().equals(name)
                    || input.ref().name().equals('/' + name.replace('.', '/'))
                    || input.ref().name().equals(name)) {
                String in = input.ref().location().word();
                parameter.put("parameter", input.writtenName());
                return in.equals("query") ? parameter : parameter.put("in", in);
            }
        }
        return parameter.put("parameter", name);
    }

    /** The finished mapping. Where only an item's id leads on, an empty page is the end. */
    JsonNode finish() {
        boolean ofItem = written.path("next").path("from").has("item");
        if (ofItem && !written.has("hasMore")) {
            written.put("endsWhen", "empty-page");
        }
        return written;
    }
}
