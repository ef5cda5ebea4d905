package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duban.runtime.db.Sql;

/**
 * Reads what figures had come to by the end of days. For each it begins with the last day of which that is known and adds
 * what changed since, rolled up or not: in one statement, so that all of it is of one moment.
 */
@ApplicationScoped
class Counting {
    private static final String OWN = "department = (select code from mine)";
    private static final String ALL = "(role = 'LEAD' or department = (select code from mine))";

    private static final String READ = """
            with mine (code) as (select ?::text),
            pending as materialized (
                select c.*
                from tally_change, unnest(days, departments, roles, figures, dues, counts)
                    as c (day, department, role, figure, due, n)
                where position > 0 and %1$s),
            asked (day, since) as (
                select a.day, (select max(o.day) from tally_day_over o where o.day <= a.day)
                from unnest(?::date[]) a (day))
            select a.day, f.department, f.role, f.figure, null::date as due, sum(f.n) as n
            from asked a cross join lateral (
                select department, role, figure, n from tally_day where day = a.since and %1$s
                union all
                select department, role, figure, n from tally
                where day > coalesce(a.since, '-infinity') and day <= a.day and %1$s
                union all
                select department, role, figure, n from pending where due is null and day <= a.day) f
            group by a.day, f.department, f.role, f.figure
            union all
            select ?::date, d.department, d.role, 'DUE', d.due, sum(d.n)
            from (
                select department, role, due, n from tally_due
                where due between ? and ? and day <= ? and %1$s
                    and (due <= ? or department = (select code from mine))
                union all
                select department, role, due, n from pending where due between ? and ? and day <= ?) d
            group by d.department, d.role, d.due
            """;

    /** It takes longer to plan than to read, and one plan is right for all: along the indexes, whatever a table's size. */
    private static final String PLAN =
            "select set_config('plan_cache_mode', ?, true), set_config('enable_seqscan', ?, true)";

    private final Sql sql;

    Counting(Sql sql) {
        this.sql = sql;
    }

    Counts count(Question asked) {
        try {
            planning("force_generic_plan", "off");
            Counts counts = new Counts(read(asked));
            planning("auto", "on");
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException("the figures could not be read", e);
        }
    }

    private void planning(String cache, String walks) throws SQLException {
        sql.one(PLAN, row -> row.getString(1), cache, walks);
    }

    private List<Count> read(Question asked) throws SQLException {
        String[] days = asked.days().stream().map(LocalDate::toString).toArray(String[]::new);
        LocalDate asOf = asked.asOf();
        return sql.all(
                READ.formatted(asked.everybody() ? ALL : OWN),
                Counting::read,
                asked.department(),
                days,
                asOf,
                asOf,
                asked.ownDueUntil(),
                asOf,
                asked.dueUntil(),
                asOf,
                asked.ownDueUntil(),
                asOf);
    }

    private static Count read(ResultSet row) throws SQLException {
        return new Count(
                row.getObject(1, LocalDate.class),
                new Place(row.getString(2), row.getString(3)),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getLong(6));
    }
}
