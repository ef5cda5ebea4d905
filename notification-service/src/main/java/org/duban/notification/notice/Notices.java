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
import org.duban.runtime.db.Copying;
import org.duban.runtime.db.Sql;

/** Looks things up in the inboxes, and puts new ones there. */
@ApplicationScoped
public class Notices {
    private static final String GIVEN = """
            select n.task_id, n.round, n.rule, n.nominal_date, n.due_version, n.recipient, n.acknowledged_at is not null
            from unnest(?::text[]::uuid[], ?::integer[], ?::text[]) as asked (task_id, round, rule)
            join notice n using (task_id, round, rule)
            """;
    private static final String TABLE = """
            notice (id, reminder_id, task_id, task_number, round, rule, nominal_date, due_version, recipient,
                slip_number, slip_colour, title_zh, title_en, text_zh, text_en, content_sha256, fired_at, sequence)
            """;
    private static final String TOLD = """
            select n.reminderId, n.recipient, n.slipNumber, n.acknowledgedAt
            from Notice n where n.taskId = :task and n.reminderId in :reminders order by n.id
            """;
    private final EntityManager database;
    private final Sql sql;
    private final Copying copying;

    Notices(EntityManager database, Sql sql, Copying copying) {
        this.database = database;
        this.sql = sql;
        this.copying = copying;
    }

    /** What was given under the rungs of these reminders, on this day or another. */
    public Given given(List<About> reminders) throws SQLException {
        Object tasks =
                reminders.stream().map(about -> about.taskId().toString()).toArray(String[]::new);
        Object rounds = reminders.stream().map(About::round).toArray(Integer[]::new);
        Object rules = reminders.stream().map(About::rule).toArray(String[]::new);
        return new Given(sql.all(GIVEN, Given.Row::of, tasks, rounds, rules));
    }

    /** Puts fresh notices into the inboxes. */
    public void put(List<Notice> fresh) throws SQLException {
        if (!fresh.isEmpty()) {
            copying.into(TABLE, fresh, Notice::row);
        }
    }

    /** Who got each of these reminders of a task. */
    public Map<UUID, List<Told>> toldOf(UUID task, Collection<UUID> reminders) {
        return database.createQuery(TOLD, Object[].class)
                .setParameter("task", task)
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
