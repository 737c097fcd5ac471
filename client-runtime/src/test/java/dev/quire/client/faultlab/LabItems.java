package dev.quire.client.faultlab;

import dev.quire.client.http.Call;
import dev.quire.client.json.JsonValue;
import dev.quire.client.paging.IndexedPagedCall;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;

/** What a generated list type is, over any plan. */
final class LabItems extends IndexedPagedCall<JsonValue, JsonValue, LabItems> {
    LabItems(Call<JsonValue> call, WalkPlan plan) {
        super(call, plan);
    }

    private LabItems(Walk<JsonValue, JsonValue> walk) {
        super(walk);
    }

    @Override
    protected LabItems copy(Walk<JsonValue, JsonValue> walk) {
        return new LabItems(walk);
    }
}
