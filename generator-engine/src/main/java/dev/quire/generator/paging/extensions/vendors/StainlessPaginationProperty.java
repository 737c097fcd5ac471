package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.quire.generator.paging.Answer;
import dev.quire.generator.paging.Answer.Member;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.Input;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.ParameterRef;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code x-stainless-pagination-property}: the schemas of parameters and of members of the answer say their purpose. */
final class StainlessPaginationProperty implements VendorFormat {
    private static final String NAME = "x-stainless-pagination-property";
    private static final int DEPTH = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable JsonNode read(Exchange exchange) {
        Map<String, String> parameters = new HashMap<>();
        for (Input input : exchange.inputs()) {
            String purpose = Paths.text(mark(input.schema().extensions()).path("purpose"));
            if (purpose != null) {
                parameters.putIfAbsent(purpose, name(input.ref()));
            }
        }
        Map<String, NextSource> fields = new HashMap<>();
        Answer answer = exchange.answer();
        if (answer != null && answer.api().schemaExtensions().contains(NAME)) {
            collect(answer, answer.body(), "", DEPTH, fields);
        }
        boolean speaksOfNext = fields.containsKey("cursor_url_field")
                || parameters.keySet().stream().anyMatch(purpose -> purpose.endsWith("_param"));
        return speaksOfNext ? statement(exchange, parameters, fields) : null;
    }

    private static String name(ParameterRef ref) {
        return ref.location() == ParameterRef.Location.BODY ? ref.writtenName() : ref.name();
    }

    private static JsonNode mark(Map<String, JsonNode> extensions) {
        JsonNode mark = extensions.get(NAME);
        return mark == null ? MissingNode.getInstance() : mark;
    }

    /** Members of items are prefixed, since their paths begin at the item. */
    private static void collect(Answer answer, Member member, String prefix, int depth, Map<String, NextSource> into) {
        JsonNode mark = mark(member.schema().extensions());
        String purpose = Paths.text(mark.path("purpose"));
        String header = Paths.text(mark.path("from_header"));
        if (mark.path("is_top_level_array").asBoolean()) {
            into.putIfAbsent("items", new NextSource.InBody(BodyPath.ROOT));
        } else if (purpose != null && header != null) {
            into.putIfAbsent(purpose, new NextSource.InHeader(header));
        } else if (purpose != null) {
            into.putIfAbsent(prefix + purpose, new NextSource.InBody(member.path()));
        }
        Member element = answer.element(member);
        if (depth > 0 && element != null && prefix.isEmpty()) {
            collect(answer, element, "item ", depth - 1, into);
        } else if (depth > 0 && element == null) {
            answer.members(member).forEach(inner -> collect(answer, inner, prefix, depth - 1, into));
        }
    }

    private static JsonNode statement(
            Exchange exchange, Map<String, String> parameters, Map<String, NextSource> fields) {
        Statement statement = new Statement(exchange)
                .items(path(fields.get("items")))
                .put("hasMore", path(fields.get("has_next_page")));
        NextSource url = fields.get("cursor_url_field");
        String page = parameters.get("page_number_param");
        String offset = parameters.get("offset_count_param");
        NextSource id = fields.get("item cursor_item_id");
        if (url instanceof NextSource.InHeader header) {
            return statement.urlHeader("next", header.name()).finish();
        } else if (url != null) {
            return statement.url("next", url.toString()).finish();
        } else if (page != null) {
            return statement.page(page).finish();
        } else if (offset != null) {
            return statement
                    .offset(offset)
                    .put("total", path(fields.get("offset_total_count_field")))
                    .finish();
        }
        for (String direction : new String[] {"next", "previous"}) {
            cursor(statement, direction, parameters, fields, id);
        }
        return statement.finish();
    }

    private static void cursor(
            Statement statement,
            String direction,
            Map<String, String> parameters,
            Map<String, NextSource> fields,
            @Nullable NextSource id) {
        String ofId = parameters.get(direction + "_cursor_id_param");
        String opaque = parameters.get(direction + "_cursor_param");
        NextSource from = fields.get(direction + "_cursor_field");
        if (ofId != null && id != null) {
            statement.item(direction, ofId, id.toString());
        } else if (opaque != null && from instanceof NextSource.InHeader header) {
            statement.tokenHeader(direction, opaque, header.name());
        } else if (opaque != null && from != null) {
            statement.token(direction, opaque, from.toString());
        }
    }

    private static @Nullable String path(@Nullable NextSource source) {
        return source instanceof NextSource.InBody ? source.toString() : null;
    }
}
