package org.duban.meeting.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.task.Light;
import org.duban.meeting.fulfilment.Fulfilment;
import org.duban.meeting.fulfilment.Lights;
import org.duban.runtime.db.Sql;

/** Finds what a body decided before a meeting and is not done: overdue first, then by deadline. */
@ApplicationScoped
class FindingOpenDecisions {
    private static final String OPEN = """
            select * from (
                select d.id, d.sentence, d.requirement, d.lead_department, d.co_departments,
                    source.id as source_id, source.year, source.number, source.title, source.held_on,
                    coalesce(f.deadline, d.deadline) as due, coalesce(%s, false) as overdue
                from (select ?::date as today) city
                    cross join meeting m
                    join meeting source on source.body_id = m.body_id
                        and (source.held_on, source.year, source.number) < (m.held_on, m.year, m.number)
                    join decision d on d.meeting_id = source.id and d.state = 'ISSUED'
                    left join fulfilment f on f.decision_id = d.id
                where m.id = ? and coalesce(f.status, 'ISSUED') not in ('CLOSED', 'CANCELLED')%s
            ) open where %s
            order by not overdue, coalesce(due, 'infinity'), id limit ?
            """;
    private static final String RED = Lights.inSql(Light.RED, "f").replace(":today", "city.today");
    private static final String AFTER =
            "(not overdue, coalesce(due, 'infinity'), id) > (not ?::boolean, ?::date, ?::uuid)";

    private final Sql sql;

    FindingOpenDecisions(Sql sql) {
        this.sql = sql;
    }

    /**
     * Where a page goes on.
     *
     * @param day the city's day that the first page was read on, by which the order goes on all others
     * @param keys overdue, deadline and id of the last row before; empty on the first page
     */
    record Place(LocalDate day, List<String> keys) {}

    /** Those that the filter leaves, from a place on. */
    List<OpenDecision> before(UUID meeting, FollowUpFilter filter, Place place, int rows) {
        List<Object> values = new ArrayList<>(List.of(place.day(), meeting));
        String conditions = filter.conditions(values);
        values.addAll(place.keys());
        values.add(rows);
        return read(conditions, place.keys().isEmpty() ? "true" : AFTER, values, place.day());
    }

    /** Those of the named ones that are open. */
    List<OpenDecision> among(UUID meeting, Collection<UUID> decisions, LocalDate day) {
        String[] ids = decisions.stream().map(UUID::toString).toArray(String[]::new);
        return read(" and d.id = any (?::uuid[])", "true", List.of(day, meeting, ids, ids.length), day);
    }

    private List<OpenDecision> read(String conditions, String from, List<Object> values, LocalDate day) {
        try {
            List<OpenDecision> rows =
                    sql.all(OPEN.formatted(RED, conditions, from), FindingOpenDecisions::row, values.toArray());
            return withFulfilment(rows, day);
        } catch (SQLException e) {
            throw new IllegalStateException("the body's open decisions could not be read", e);
        }
    }

    private static List<OpenDecision> withFulfilment(List<OpenDecision> rows, LocalDate today) {
        var fulfilments =
                Fulfilment.of(rows.stream().map(OpenDecision::decisionId).toList());
        return rows.stream()
                .map(row -> {
                    Fulfilment known = fulfilments.get(row.decisionId());
                    return known == null ? row : row.with(known.on(today));
                })
                .toList();
    }

    private static OpenDecision row(ResultSet row) throws SQLException {
        return new OpenDecision(
                row.getObject("id", UUID.class),
                new OpenDecision.Source(
                        row.getObject("source_id", UUID.class),
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class)),
                row.getString("sentence"),
                row.getString("requirement"),
                row.getString("lead_department"),
                List.of((String[]) row.getArray("co_departments").getArray()),
                row.getObject("due", LocalDate.class),
                row.getBoolean("overdue"),
                null);
    }
}
