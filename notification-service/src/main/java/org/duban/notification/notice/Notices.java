package org.duban.notification.notice;

import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.runtime.db.Sql;

/** Looks things up in the inboxes. */
@ApplicationScoped
public class Notices {
    private static final String GIVEN = """
            select task_id, round, rule, nominal_date, due_version, recipient, acknowledged_at is not null
            from notice where task_id = any (?::text[]::uuid[])
            """;
    private static final String TOLD = """
            select n.reminderId, n.recipient, n.slipNumber, n.acknowledgedAt
            from Notice n where n.reminderId in :reminders order by n.id
            """;
    private final EntityManager database;
    private final Sql sql;

    Notices(EntityManager database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** What was given about these tasks. */
    public Given about(Collection<UUID> tasks) throws SQLException {
        Object ids = tasks.stream().map(UUID::toString).toArray(String[]::new);
        return new Given(sql.all(GIVEN, Given.Row::of, ids));
    }

    /** Who got each of these reminders. */
    public Map<UUID, List<Told>> toldOf(Collection<UUID> reminders) {
        return database.createQuery(TOLD, Object[].class)
                .setParameter("reminders", reminders)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(Notices::told, Collectors.toList())));
    }

    /** Newest first; {@code after} holds the id of the last row of the page before. */
    List<Notice> of(String recipient, boolean unreadOnly, List<String> after, int rows) {
        StringBuilder query = new StringBuilder("recipient = :recipient");
        Parameters values = Parameters.with("recipient", recipient);
        if (unreadOnly) {
            query.append(" and acknowledgedAt is null");
        }
        if (!after.isEmpty()) {
            query.append(" and id < :id");
            values.and("id", UUID.fromString(after.get(0)));
        }
        return Notice.<Notice>find(query.toString(), Sort.descending("id"), values)
                .page(0, rows)
                .list();
    }

    long unread(String recipient) {
        return Notice.count("recipient = ?1 and acknowledgedAt is null", recipient);
    }

    private static Told told(Object[] row) {
        return new Told((String) row[1], (String) row[2], (Instant) row[3]);
    }
}
