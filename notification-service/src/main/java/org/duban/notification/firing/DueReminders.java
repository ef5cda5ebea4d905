package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duban.runtime.db.Sql;

/** Takes what is due, and says when to look again. */
@ApplicationScoped
class DueReminders {
    // The way to the due ones is along their index, whatever statistics of yesterday say.
    private static final String OTHER_WAYS = """
            select set_config(way, ?, true)
            from unnest(array ['enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin',
                'enable_sort']) way
            """;
    // Its row is locked from here on, and its version raised: whoever plans the task at the same moment passes over it,
    // or finds that it has changed and begins anew. What somebody else holds is passed over, not waited for.
    private static final String TAKE = """
            with due as (
                select r.ctid as place, p.number, p.title, p.deadline, p.plan_by, p.report_by
                from reminder r join task_plan p using (task_id)
                where r.state = 'PLANNED' and r.attempt_at <= ?
                order by r.attempt_at, r.id limit ?
                for update of r skip locked
            )
            update reminder r set state = 'FIRED', reason = null, settled_at = ?, version = r.version + 1
            from due where r.ctid = due.place
            returning""" + " " + Due.COLUMNS;
    private static final String NEXT =
            "select min(attempt_at) as next from reminder where state = 'PLANNED' and attempt_at > ?";

    private final Sql sql;

    DueReminders(Sql sql) {
        this.sql = sql;
    }

    /**
     * Due reminders that no other transaction holds, settled as fired. To settle all in the statement that finds them spares finding each again; the few that don't fire are put
     * right afterwards.
     */
    List<Due> take(Instant now, int batch) throws SQLException {
        sql.all(OTHER_WAYS, row -> null, "off");
        List<Due> taken = sql.all(TAKE, Due::of, now, batch, now);
        sql.all(OTHER_WAYS, row -> null, "on");
        return taken;
    }

    /** The moment at which the next one falls due. */
    Optional<Instant> next(Instant now) throws SQLException {
        return sql.one(
                NEXT, row -> Optional.ofNullable(row.getTimestamp("next")).map(at -> at.toInstant()), now);
    }
}
