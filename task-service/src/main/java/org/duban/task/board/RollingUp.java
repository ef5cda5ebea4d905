package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.time.CityClock;

/**
 * Adds up what moves wrote down, and what each day that is over had come to. Readers add up whatever this has not reached
 * yet: it makes them quick, not right. One at a time, whoever of several instances is first.
 */
@ApplicationScoped
class RollingUp {
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtextextended('tallies', 29))";

    /** All, by their index. A change that was committed when its day was over already is added to what the days since had come to. */
    private static final String ADD_UP = """
            with taken as (
                delete from tally_change where position > 0 returning days, departments, roles, figures, dues, counts),
            change (day, department, role, figure, due, n) as (
                select c.day, c.department, c.role, c.figure, c.due, sum(c.n)
                from taken, unnest(days, departments, roles, figures, dues, counts)
                    as c (day, department, role, figure, due, n)
                group by c.day, c.department, c.role, c.figure, c.due
                having sum(c.n) <> 0),
            by_day as (
                insert into tally (day, department, role, figure, n)
                select day, department, role, figure, n from change where due is null
                on conflict (day, department, role, figure) do update set n = tally.n + excluded.n),
            by_due as (
                insert into tally_due (department, role, due, day, n)
                select department, role, due, day, n from change where due is not null
                on conflict (department, role, due, day) do update set n = tally_due.n + excluded.n)
            insert into tally_day (day, department, role, figure, n)
            select o.day, c.department, c.role, c.figure, sum(c.n)
            from change c join tally_day_over o on o.day >= c.day
            where c.due is null
            group by o.day, c.department, c.role, c.figure
            on conflict (day, department, role, figure) do update set n = tally_day.n + excluded.n
            """;

    private static final String NEXT = """
            select coalesce((select max(day) + 1 from tally_day_over), (select min(day) from tally))
            """;

    private static final String FINISH = """
            insert into tally_day (day, department, role, figure, n)
            select ?::date, department, role, figure, sum(n)
            from (
                select department, role, figure, n from tally_day where day = ?::date - 1
                union all
                select department, role, figure, n from tally where day = ?) known
            group by department, role, figure
            having sum(n) <> 0
            """;

    private final Sql sql;
    private final CityClock clock;

    RollingUp(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Adds up all there is, and makes up for the days that nobody finished. */
    void round() throws SQLException {
        while (Transactions.call(this::step)) {
            // the next day
        }
    }

    /** Answers whether there may be another day to finish. */
    private boolean step() throws SQLException {
        sql.all("select set_config('duban.scope', 'system', true)", row -> null);
        if (!sql.one(ALONE, row -> row.getBoolean(1))) {
            return false;
        }
        sql.update(ADD_UP);
        LocalDate next = sql.one(NEXT, row -> row.getObject(1, LocalDate.class));
        if (next == null || !next.isBefore(clock.today())) {
            return false;
        }
        sql.update(FINISH, next, next, next);
        sql.update("insert into tally_day_over (day) values (?)", next);
        return true;
    }
}
