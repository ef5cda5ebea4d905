package org.duban.notification.delivery;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.delivery.DeliveryOutcome;
import org.duban.runtime.db.Sql;

/** Looks deliveries up, and cancels those that nobody waits for any more. */
@ApplicationScoped
public class Deliveries {
    private static final String ATTEMPTS = """
            select delivery_id, number, started_at, ended_at, outcome, detail from delivery_attempt
            where delivery_id = any (?::text[]::uuid[]) order by delivery_id, number
            """;
    private static final String CANCEL = """
            update delivery set state = 'CANCELLED', settled_at = ?
            where receiver = ? and state in ('PLANNED', 'RETRYING')
            """;
    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    /** Newest first; {@code after} holds the id of the last row of the page before. */
    List<Delivery> page(DeliveryFilter filter, List<String> after, int rows) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        filter.restrict(query, values);
        if (!after.isEmpty()) {
            query.append(" and id < :id");
            values.and("id", UUID.fromString(after.get(0)));
        }
        return Delivery.<Delivery>find(query.toString(), Sort.descending("id"), values)
                .page(0, rows)
                .list();
    }

    /** The attempts made for each, in their order. */
    Map<UUID, List<AttemptView>> attemptsOf(List<UUID> deliveries) throws SQLException {
        Map<UUID, List<AttemptView>> made = new HashMap<>();
        Object ids = deliveries.stream().map(UUID::toString).toArray(String[]::new);
        sql.all(
                ATTEMPTS,
                row -> made.computeIfAbsent(row.getObject("delivery_id", UUID.class), id -> new ArrayList<>())
                        .add(attempt(row)),
                ids);
        return made;
    }

    /** What has not reached this receiver yet need not do so any more. */
    public void cancel(String receiver, Instant now) throws SQLException {
        sql.update(CANCEL, now, receiver);
    }

    private static AttemptView attempt(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        String outcome = row.getString("outcome");
        return new AttemptView(
                row.getInt("number"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                outcome == null ? null : DeliveryOutcome.valueOf(outcome),
                row.getString("detail"));
    }
}
