package dev.quire.client.paging;

import dev.quire.client.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What a generated paged type is, over any plan. */
final class TestList extends IndexedPagedCall<Map<String, Object>, Object, TestList> {
    TestList(Walk<Map<String, Object>, Object> walk) {
        super(walk);
    }

    @Override
    protected TestList copy(Walk<Map<String, Object>, Object> walk) {
        return new TestList(walk);
    }

    /** All items, which are known to be few. */
    List<Map<String, Object>> all() {
        return toList(20_000);
    }

    /** The ids of all items. */
    List<Object> ids() {
        return all().stream().map(item -> item.get("id")).toList();
    }

    /** The place after some items, as text that was stored and read again. */
    Cursor after(int items) {
        List<Cursor> places = new ArrayList<>();
        Iterator<Map<String, Object>> walk =
                limit(items).checkpoint(places::add).iterator();
        for (int i = 0; i < items; i++) {
            walk.next();
        }
        if (items == 0) {
            return Cursor.parse(walk().cursor(walk().start()).toString());
        }
        walk.hasNext();
        return Cursor.parse(places.get(places.size() - 1).toString());
    }
}
