package org.duban.notification.delivery;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;

/** Which deliveries are asked for; null means any. */
record DeliveryFilter(DeliveryState state, Channel channel, UUID task) {
    void restrict(StringBuilder query, Parameters values) {
        restrict(query, values, "state", state);
        restrict(query, values, "channel", channel);
        restrict(query, values, "taskId", task);
    }

    String name() {
        return "deliveries:" + state + ":" + channel + ":" + task;
    }

    private static void restrict(StringBuilder query, Parameters values, String field, Object wanted) {
        if (wanted != null) {
            query.append(" and ").append(field).append(" = :").append(field);
            values.and(field, wanted);
        }
    }
}
