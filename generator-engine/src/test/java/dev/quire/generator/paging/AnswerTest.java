package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.paging.Answer.Member;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void aUnionHasWhatAllItsObjectsHave() {
        Answer answer = answer("{anyOf: [{type: object, properties: {id: {type: string}, a: {type: string}}},"
                + " {type: object, properties: {id: {type: string}, b: {type: string}}}]}");
        assertThat(answer.members(answer.body())).extracting(Member::name).containsExactly("id");
    }

    @Test
    void aUnionWithAnObjectThatHasNoneHasNone() {
        Answer answer = answer("{anyOf: [{type: object, properties: {id: {type: string}}},"
                + " {type: object, additionalProperties: {type: string}}]}");
        assertThat(answer.members(answer.body())).isEmpty();
    }

    @Test
    void arraysOfOneUnionAreAnArray() {
        Answer answer = answer("{anyOf: [{type: array, items: {type: object, properties: {id: {type: string}}}},"
                + " {type: array, items: {type: object, properties: {name: {type: string}}}}]}");
        assertThat(answer.element(answer.body())).isNotNull();
    }

    @Test
    void pathsEndWhereTheSchemaStopsTyping() {
        Answer answer = answer("{type: object, required: [free], properties: {free: {},"
                + " closed: {type: object, properties: {a: {type: string}}, additionalProperties: false},"
                + " list: {type: array, items: {type: object, properties: {id: {type: string}}}}}}");
        assertThat(find(answer, "$.free.any.thing").path()).hasToString("$.free");
        assertThat(find(answer, "$.free").required()).isTrue();
        assertThat(find(answer, "$.list[-1].id").required()).isFalse();
        assertThat(answer.find(answer.body(), BodyPath.parse("$.closed.b"))).isNull();
        assertThat(answer.find(answer.body(), BodyPath.parse("$.list.id"))).isNull();
    }

    @Test
    void recursionEnds() {
        Answer answer = answer("{$ref: '#/components/schemas/Tree'}");
        assertThat(find(answer, "$.next.next.next.name").name()).isEqualTo("name");
    }

    private static Member find(Answer answer, String path) {
        return Objects.requireNonNull(answer.find(answer.body(), BodyPath.parse(path)));
    }

    private static Answer answer(String schema) {
        ApiModel api = ApiFixture.read("paths: {/a: {get: {responses: {'200': {description: A,"
                + " content: {application/json: {schema: " + schema + "}}}}}}}\n"
                + "components: {schemas: {Tree: {type: object, properties: {name: {type: string},"
                + " next: {$ref: '#/components/schemas/Tree'}}}}}\n");
        return Objects.requireNonNull(Exchange.of(api, api.operations().get(0)).answer());
    }
}
