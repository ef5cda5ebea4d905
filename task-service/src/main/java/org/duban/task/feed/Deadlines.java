package org.duban.task.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.db.Sql;
import org.duban.runtime.json.EventJson;
import org.duban.runtime.time.CityClock;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Part;
import org.duban.task.task.Stand;

/** Reads the deadlines of one department or of the whole city; where there are very many, those nearest to today. */
@ApplicationScoped
class Deadlines {
    private static final int DAYS_AFTER_THE_END = 90;

    /** %1$s names the task of a row, %2$s chooses the rows of those whose deadlines they are, %3$s the open ones. */
    private static final String READING = """
            with chosen (id) as (
                (select %1$s from %2$s and %3$s and d.deadline >= ? order by d.deadline, %1$s limit 3000)
                union all
                (select %1$s from %2$s and %3$s and d.deadline < ? order by d.deadline desc, %1$s desc limit 1000)
                union all
                (select %1$s from %2$s and d.status = 'CLOSED' and d.closed_on >= ?
                    order by d.closed_on desc, %1$s desc limit 700)
                union all
                (select %1$s from %2$s and d.status = 'CANCELLED' and d.updated_at >= ?
                    order by d.updated_at desc, %1$s desc limit 300)
            )
            select t.id, t.number, t.title, t.requirement, t.status, t.lead_department, t.parts, t.deadline,
                t.yellow_from, t.submitted_on, t.percent, t.clock_profile, t.clock_version, t.version, t.updated_at
            from chosen join task t on t.id = chosen.id
            order by t.deadline, t.id
            """;

    private static final String OF_DEPARTMENT = READING.formatted(
            "d.task_id", "task_department d where d.department = ?", "d.status not in ('CLOSED', 'CANCELLED')");
    private static final String OF_CITY =
            READING.formatted("d.id", "task d where true", "d.status in (" + open() + ")");

    private final Sql sql;
    private final CityClock clock;
    private final Timetables timetables;

    Deadlines(Sql sql, CityClock clock, Timetables timetables) {
        this.sql = sql;
        this.clock = clock;
        this.timetables = timetables;
    }

    /** The earliest deadline of a task first; {@code department} is null for the whole city. */
    List<Deadline> of(String department) {
        LocalDate today = clock.today();
        LocalDate ended = today.minusDays(DAYS_AFTER_THE_END);
        List<Object> values = new ArrayList<>();
        for (Object bound :
                List.of(today, today, ended, ended.atStartOfDay(clock.zone()).toInstant())) {
            if (department != null) {
                values.add(department);
            }
            values.add(bound);
        }
        try {
            return sql.all(
                    department == null ? OF_CITY : OF_DEPARTMENT, row -> read(row, department), values.toArray());
        } catch (SQLException e) {
            throw new IllegalStateException("the deadlines could not be read", e);
        }
    }

    private Deadline read(ResultSet row, String department) throws SQLException {
        List<Part> parts = parts(row.getString("parts"));
        Part own = parts.stream()
                .filter(part -> part.department().equals(department))
                .findFirst()
                .orElse(null);
        Stand whole = new Stand(
                TaskStatus.valueOf(row.getString("status")),
                row.getString("lead_department"),
                parts.stream().map(Part::department).toList(),
                day(row, "deadline"),
                day(row, "yellow_from"),
                day(row, "submitted_on"));
        ClockVersion clocks = new ClockVersion(row.getString("clock_profile"), row.getInt("clock_version"));
        return new Deadline(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("requirement"),
                own == null || own.deadline() == null ? whole : due(whole, own.deadline(), clocks),
                whole.deadline(),
                own == null ? row.getInt("percent") : own.percent(),
                own,
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private Stand due(Stand whole, LocalDate deadline, ClockVersion clocks) {
        return new Stand(
                whole.status(),
                whole.lead(),
                whole.coDepartments(),
                deadline,
                timetables.of(clocks).yellowFrom(deadline),
                whole.submittedOn());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<Part> parts(String json) throws SQLException {
        try {
            return List.of(EventJson.read(json.getBytes(StandardCharsets.UTF_8), Part[].class));
        } catch (IOException e) {
            throw new SQLException("the parts of a task are no JSON", e);
        }
    }

    private static String open() {
        return Arrays.stream(TaskStatus.values())
                .filter(status -> !status.ended())
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));
    }
}
