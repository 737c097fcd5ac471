package dev.quire.generator.paging.extensions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagedOperation.Absent;
import dev.quire.generator.paging.PagedOperation.Carry;
import dev.quire.generator.paging.PagedOperation.EndsWhen;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.ParameterRef;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes decisions in the grammar of {@code x-pagination}, such that {@link LockedPaging} restores them. */
public final class PaginationWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Exchange> byOperationId;

    /** For the operations of one API. */
    public PaginationWriter(List<Exchange> exchanges) {
        this.byOperationId = XPagination.byOperationId(exchanges);
    }

    /** The decision as a mapping, or false for an operation that is called once. */
    public JsonNode write(PagingDecision decision, Exchange exchange) {
        if (!(decision instanceof PagingDecision.Paged paged)) {
            return BooleanNode.FALSE;
        }
        PagedOperation operation = paged.operation();
        ObjectNode written = shape(operation);
        PagedOperation restored = restore(written, exchange);
        if (restored == null || !restored.equals(operation)) {
            numbers(operation, restored, written);
        }
        return written;
    }

    private @Nullable PagedOperation restore(ObjectNode written, Exchange exchange) {
        PagedOperation restored =
                new PaginationReader(exchange, byOperationId, new Problems()).read(written, SpecPointer.ROOT);
        return restored == null ? null : LockedPaging.withCeiling(restored, written, exchange);
    }

    private static ObjectNode shape(PagedOperation operation) {
        ObjectNode written = JSON.objectNode();
        written.put("scheme", operation.scheme().word());
        written.put(
                "items", operation.items() == null ? "none" : operation.items().toString());
        written.set("next", parts(operation.next()));
        if (!operation.previous().isEmpty()) {
            written.set("previous", parts(operation.previous()));
        }
        if (operation.pageSize() != null) {
            ObjectNode size = parameter(operation.pageSize().parameter());
            written.set("pageSize", size.size() == 1 ? size.get("parameter") : size);
        }
        path(written, "hasMore", operation.hasMore());
        path(written, "hasPrevious", operation.hasPrevious());
        if (operation.total() != null) {
            written.set("total", source(operation.total()));
        }
        rest(operation, written);
        return written;
    }

    private static void rest(PagedOperation operation, ObjectNode written) {
        if (operation.endsWhen() != EndsWhen.ABSENT) {
            written.put(
                    "endsWhen",
                    operation.endsWhen().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        Carry carry = operation.carry();
        if (!carry.all()) {
            written.set("carry", carry.names().isEmpty() ? TextNode.valueOf("none") : texts(carry.names()));
        }
        if (operation.nextOperation() != null) {
            written.put("nextOperation", operation.nextOperation());
        }
        path(written, "ok", operation.ok());
        path(written, "error", operation.error());
        if (!operation.expiredStatuses().isEmpty()) {
            ArrayNode statuses = JSON.arrayNode();
            operation.expiredStatuses().forEach(statuses::add);
            written.set("expired", statuses);
        }
    }

    /** What an extension stated otherwise than the description does. */
    private static void numbers(PagedOperation operation, @Nullable PagedOperation restored, ObjectNode written) {
        if (restored == null || !restored.next().equals(operation.next())) {
            for (NextPage part : operation.next()) {
                if (part instanceof NextPage.PageNumber number) {
                    written.put("start", number.first());
                } else if (part instanceof NextPage.Offset offset) {
                    written.put("start", offset.first());
                }
            }
        }
        PagedOperation.PageSize size = operation.pageSize();
        if (size != null && (restored == null || !size.equals(restored.pageSize()))) {
            ObjectNode full = parameter(size.parameter());
            if (size.defaultSize() != null) {
                full.put("default", size.defaultSize());
            }
            if (size.maximum() != null) {
                full.put("maximum", size.maximum());
            }
            written.set("pageSize", full);
        }
        if (operation.ceiling() != null
                && (restored == null || !operation.ceiling().equals(restored.ceiling()))) {
            written.put("ceiling", operation.ceiling());
        }
        if (restored == null || !restored.mayBeAbsent().equals(operation.mayBeAbsent())) {
            List<String> absent = operation.mayBeAbsent().stream()
                    .map(PaginationWriter::word)
                    .sorted()
                    .toList();
            written.set("mayBeAbsent", absent.isEmpty() ? TextNode.valueOf("none") : texts(absent));
        }
    }

    private static String word(Absent absent) {
        return absent.name().toLowerCase(Locale.ROOT);
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void path(ObjectNode written, String key, @Nullable BodyPath path) {
        if (path != null) {
            written.put(key, path.toString());
        }
    }

    private static JsonNode parts(List<NextPage> parts) {
        if (parts.size() == 1) {
            return part(parts.get(0));
        }
        ArrayNode all = JSON.arrayNode();
        parts.forEach(part -> all.add(part(part)));
        return all;
    }

    private static ObjectNode part(NextPage part) {
        ParameterRef target = part.target();
        ObjectNode written = target == null ? JSON.objectNode() : parameter(target);
        if (part instanceof NextPage.PageNumber number) {
            written.set("from", number.from() == null ? TextNode.valueOf("page") : source(number.from()));
        } else if (part instanceof NextPage.Offset) {
            written.put("from", "offset");
        } else if (part instanceof NextPage.Token token) {
            written.set("from", source(token.from()));
        } else if (part instanceof NextPage.ItemId item) {
            written.set("from", JSON.objectNode().put("item", item.id().toString()));
        } else if (part instanceof NextPage.Url url) {
            written.set("url", source(url.from()));
        } else if (part instanceof NextPage.Link link) {
            written.put("link", link.relation());
        }
        return written;
    }

    private static ObjectNode parameter(ParameterRef parameter) {
        ObjectNode written = JSON.objectNode().put("parameter", parameter.writtenName());
        if (parameter.location() != ParameterRef.Location.QUERY) {
            written.put("in", parameter.location().word());
        }
        return written;
    }

    private static JsonNode source(NextSource source) {
        return source instanceof NextSource.InHeader header
                ? JSON.objectNode().put("header", header.name())
                : TextNode.valueOf(source.toString());
    }
}
