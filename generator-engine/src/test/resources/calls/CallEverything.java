package calls;

import dev.quire.client.http.Upload;
import dev.quire.client.json.JsonValue;
import golden.bodies.BodiesApi;
import golden.bodies.BodiesClient;
import golden.bodies.SendAnyForm;
import golden.bodies.SendAnyQuery;
import golden.bodies.SendMixedForm;
import golden.bodies.SendPartsForm;
import golden.bodies.SendPartsQuery;
import golden.bodies.model.Line;
import golden.bodies.model.SendPartsEither;
import golden.bodies.model.Thing;
import golden.styles.QueriesQuery;
import golden.styles.StylesClient;
import golden.styles.model.Color;
import golden.styles.model.QueriesCreated;
import golden.styles.model.QueriesFilter;
import golden.styles.model.Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Calls every operation of the goldens styles and bodies, as a user would. */
public final class CallEverything {
    private static final List<String> TEXTS = List.of("blue", "bl,ack", "br own");
    private static final Color COLOR = Color.builder().R(100L).G(200L).B(150L).build();

    private CallEverything() {}

    /** Calls all. */
    public static void run(String url) {
        try (StylesClient client = StylesClient.builder().baseUrl(url).build()) {
            client.styles().paths(TEXTS, COLOR, TEXTS, COLOR, TEXTS, TEXTS, COLOR);
            client.styles().queries(TEXTS);
            client.styles().queries(List.of("x"), queries());
        }
        try (BodiesClient client = BodiesClient.builder().baseUrl(url).build()) {
            bodies(client.bodies());
            parts(client.bodies());
        }
    }

    private static QueriesQuery queries() {
        return new QueriesQuery()
                .list(TEXTS)
                .text("a,b")
                .spaces(List.of(1L, 2L))
                .pipes(TEXTS)
                .pipesApart(TEXTS)
                .members(COLOR)
                .row(COLOR)
                .deep(COLOR)
                .deepList(TEXTS)
                .map(Map.of("k", 1L))
                .free(JsonValue.parse("{\"a\":{\"b\":[1,{\"c\":2}]}}"))
                .created(Range.builder().gte(5L).build())
                .either("7")
                .anything("any thing")
                .path("a/b?c&d")
                .filter(QueriesFilter.builder().at(Instant.ofEpochSecond(17)).build())
                .written("1;2")
                .trace("t")
                .colors(TEXTS)
                .color(COLOR)
                .filterValue(COLOR)
                .session("s 1")
                .seen(TEXTS)
                .likes(TEXTS);
    }

    private static Thing thing() {
        return Thing.builder()
                .name("n m")
                .tags(List.of("a", "b"))
                .lines(List.of(Line.builder().price("0.10").build(), Line.builder().count(2L).build()))
                .metadata(Map.of("k", "v"))
                .build();
    }

    private static void bodies(BodiesApi api) {
        api.sendJson(thing());
        api.sendList(List.of(thing()));
        api.sendList(null);
        api.sendPatch(thing());
        api.sendNumber(5L);
        api.sendForm(thing());
        api.sendPlainForm(thing());
        api.sendPlainForm(null);
        api.sendBytes(Upload.of(new byte[] {65, 66}));
        api.sendPicture(Upload.of("gif").as("image/gif"));
        api.sendText("tëxt");
        api.sendXml("<a/>");
        api.sendSame(thing());
        api.sendPacked(Upload.of("packed"));
    }

    private static void parts(BodiesApi api) {
        SendPartsForm form = new SendPartsForm()
                .file(Upload.of("content").named("f.txt"))
                .pictures(List.of(Upload.of("p1"), Upload.of("p2").as("image/gif").named("p.gif")))
                .oneOrMore(List.of(Upload.of("one")))
                .counts(List.of(1L, 2L))
                .line(Line.builder().count(3L).build())
                .either(new SendPartsEither.Text("text"))
                .withValue("w");
        api.sendParts("i/d", form);
        api.sendParts("id", new SendPartsForm().file(Upload.of("content")), new SendPartsQuery().dry(true));
        api.sendMixed(new SendMixedForm().with("a", 1L));
        api.sendAny(thing());
        api.sendAny(thing(), new SendAnyQuery().dry(false));
        api.sendAny(new SendAnyForm().file(Upload.of("f")));
        api.sendAny(Upload.of("raw"));
        api.sendAny("plain text");
    }
}
