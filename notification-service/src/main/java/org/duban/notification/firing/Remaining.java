package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.duban.notification.directory.DepartmentKnown;
import org.duban.notification.planning.Reason;
import org.duban.runtime.db.Sql;

/** Puts right what was taken as due and did not fire, and has repeating rungs planned on. */
@ApplicationScoped
class Remaining {
    private static final Duration UNTIL_SOMEBODY_IS_KNOWN = Duration.ofMinutes(1);
    private static final Duration UNTIL_IT_IS_UNDERSTOOD = Duration.ofMinutes(15);

    private static final String ASIDE = """
            update reminder set state = 'PLANNED', reason = ?, settled_at = null, attempt_at = ?, version = version + 1
            where id = any (?::text[]::uuid[])
            """;
    private static final String GIVEN_UP =
            "update reminder set state = 'CANCELLED', reason = ?, version = version + 1 where id = any (?::text[]::uuid[])";
    private static final String ONE_ASIDE =
            "update reminder set reason = ?, attempt_at = ?, version = version + 1 where id = ? and state = 'PLANNED'";
    // Whoever holds one of these rows is planning or firing it just now and looks at the directory anew.
    private static final String RETRY = """
            update reminder set attempt_at = fire_at, version = version + 1 where id in (
                select id from reminder where state = 'PLANNED' and attempt_at > fire_at for update skip locked)
            """;
    // Whoever holds a plan just now makes it anew, on a day that has come for this rung: its next repeat is in it.
    private static final String OUTDATE = """
            update task_plan set calendar_edition = -1 where task_id in (
                select task_id from task_plan where task_id = any (?::text[]::uuid[]) for update skip locked)
            """;

    private final Sql sql;

    Remaining(Sql sql) {
        this.sql = sql;
    }

    /** Those of a batch that did not fire: cancelled where nobody is left to tell, otherwise put aside for a while. */
    void settle(Batch batch, Instant now) throws SQLException {
        aside(Reason.NOBODY_KNOWN, batch.left(Reason.NOBODY_KNOWN), now.plus(UNTIL_SOMEBODY_IS_KNOWN));
        aside(Reason.NOT_WORDED, batch.left(Reason.NOT_WORDED), now.plus(UNTIL_IT_IS_UNDERSTOOD));
        List<Due> given = batch.left(Reason.NOBODY_LEFT);
        if (!given.isEmpty()) {
            sql.update(GIVEN_UP, Reason.NOBODY_LEFT.name(), ids(given, Due::id));
        }
    }

    private void aside(Reason why, List<Due> reminders, Instant until) throws SQLException {
        if (!reminders.isEmpty()) {
            sql.update(ASIDE, why.name(), until, ids(reminders, Due::id));
        }
    }

    /** One that could not be fired even alone, in a new transaction. */
    void putAside(UUID reminder, Instant now) throws SQLException {
        sql.update(ONE_ASIDE, Reason.NOT_WORDED.name(), now.plus(UNTIL_IT_IS_UNDERSTOOD), reminder);
    }

    /** The plans of repeating rungs that fired hold their next repeat only when they are made anew. */
    void planOn(Batch batch) throws SQLException {
        List<Due> repeating = batch.ready().stream()
                .map(Addressed::reminder)
                .filter(Due::repeating)
                .toList();
        if (!repeating.isEmpty()) {
            sql.update(OUTDATE, ids(repeating, Due::taskId));
        }
    }

    /** Those that found nobody to tell are tried again at once. */
    void known(@Observes DepartmentKnown department) throws SQLException {
        sql.update(RETRY);
    }

    private static Object ids(Collection<Due> reminders, Function<Due, UUID> id) {
        return reminders.stream().map(id).map(UUID::toString).toArray(String[]::new);
    }
}
