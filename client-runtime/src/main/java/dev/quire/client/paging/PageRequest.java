package dev.quire.client.paging;

import dev.quire.client.http.Operation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one request of a walk changes on the caller's call.
 *
 * @param operation the operation to call in place of the first page's; null for the same one
 * @param carried names of the caller's parameters that it repeats; null for all
 * @param target the whole address; null to keep the call's own
 * @param parameters paging's own parameters
 */
record PageRequest(
        @Nullable Operation operation,
        @Nullable Set<String> carried,
        @Nullable URI target,
        Map<Parameter, Object> parameters) {

    /** The request for a place. */
    static PageRequest of(WalkPlan plan, Position place, @Nullable Integer pageSize) {
        Map<Parameter, Object> parameters = new LinkedHashMap<>();
        @Nullable URI target = null;
        List<NextPage> parts = plan.parts(place.backward());
        for (int i = 0; i < parts.size(); i++) {
            String value = place.values().get(i);
            Parameter parameter = parts.get(i).parameter();
            if (value != null && parameter != null) {
                parameters.put(parameter, parts.get(i).sent(value));
            } else if (value != null) {
                target = URI.create(value);
            }
        }
        if (pageSize != null && plan.pageSize() != null) {
            parameters.put(plan.pageSize().parameter(), pageSize.longValue());
        }
        return place.asksLike(plan.start())
                ? new PageRequest(null, null, target, parameters)
                : new PageRequest(plan.nextOperation(), plan.carried(), target, parameters);
    }
}
