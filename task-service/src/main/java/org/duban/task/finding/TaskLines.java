package org.duban.task.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.task.task.TaskLine;
import org.duban.task.task.TaskState;

/** Reads the lines of a list from no more columns than they show. */
final class TaskLines {
    static final String SELECT = """
            select t.id, t.number, t.kind, t.title, t.status, t.lead_department, t.parts, t.percent, t.urgency,
                t.accept_by, t.deadline, t.yellow_from, t.submitted_on, t.decision_id, t.meeting_id, t.issued_at,
                t.updated_at, t.closed_on
            from\s""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TaskLines() {}

    /** The row that the result stands on, as it is on that day. */
    static TaskLine read(ResultSet row, LocalDate today) throws SQLException {
        TaskStatus status = TaskStatus.valueOf(row.getString(5));
        LocalDate deadline = day(row, 11);
        return new TaskLine(
                row.getObject(1, UUID.class),
                row.getString(2),
                TaskKind.valueOf(row.getString(3)),
                row.getString(4),
                status,
                TaskState.light(status, deadline, day(row, 12), day(row, 13), today),
                row.getString(6),
                departments(row.getString(7)),
                row.getInt(8),
                Urgency.valueOf(row.getString(9)),
                day(row, 10),
                deadline,
                row.getString(14),
                row.getString(15),
                moment(row, 16),
                moment(row, 17),
                day(row, 18));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Of the parts that co-departments have. */
    private static List<String> departments(String parts) throws SQLException {
        try {
            return JSON.readTree(parts).findValuesAsText("department");
        } catch (JsonProcessingException e) {
            throw new SQLException("the parts of a task are no JSON", e);
        }
    }
}
