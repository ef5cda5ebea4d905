package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.notification.planning.Reminder;
import org.duban.runtime.db.Sql;

/** Finds what is due, and says when to look again. */
@ApplicationScoped
class DueReminders {
    // The plan is locked with its reminder: planning locks the plan first, so the two never wait for one another in a
    // circle, and a reminder never fires while its task is being planned anew.
    private static final String TAKE = """
            select r.* from reminder r join task_plan p using (task_id)
            where r.state = 'PLANNED' and r.attempt_at <= :now
            order by r.attempt_at, r.id limit :batch
            for update of r, p skip locked
            """;
    private static final String NEXT =
            "select min(attempt_at) as next from reminder where state = 'PLANNED' and attempt_at > ?";
    // Whoever holds one of these rows is planning or firing it just now and looks at the directory anew.
    private static final String RETRY = """
            update reminder set attempt_at = fire_at where id in (
                select id from reminder where state = 'PLANNED' and attempt_at > fire_at for update skip locked)
            """;
    private final EntityManager database;
    private final Sql sql;

    DueReminders(EntityManager database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Due reminders that no other transaction has taken, locked with their plans until this one ends. */
    List<Reminder> take(Instant now, int batch) {
        @SuppressWarnings("unchecked")
        List<Reminder> due = database.createNativeQuery(TAKE, Reminder.class)
                .setParameter("now", now)
                .setParameter("batch", batch)
                .getResultList();
        return due;
    }

    /** The moment at which the next one falls due. */
    Optional<Instant> next(Instant now) throws SQLException {
        return sql.one(
                NEXT, row -> Optional.ofNullable(row.getTimestamp("next")).map(at -> at.toInstant()), now);
    }

    /** Those that found nobody to tell are tried again at once. */
    void retryPostponed() throws SQLException {
        sql.update(RETRY);
    }
}
