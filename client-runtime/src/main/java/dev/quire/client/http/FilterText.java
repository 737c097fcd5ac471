package dev.quire.client.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** The parameters of a request as text, for digests. The form must never change within 1.x: cursors hold its digest. */
final class FilterText {
    private FilterText() {}

    static String of(RequestDraft draft) {
        List<String> query = new ArrayList<>();
        draft.query().forEach(pair -> query.add("query " + pair.text()));
        Collections.sort(query);
        List<String> lines = new ArrayList<>();
        new TreeMap<>(draft.path()).forEach((name, value) -> lines.add("path " + name + "=" + value));
        lines.addAll(query);
        BodyDraft body = draft.wholeBody();
        if (body != null) {
            lines.add("body " + body.filterText());
        }
        return String.join("\n", lines);
    }
}
