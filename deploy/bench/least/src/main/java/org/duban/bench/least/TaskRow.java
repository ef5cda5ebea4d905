package org.duban.bench.least;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A task as a line of a list. */
public record TaskRow(
        UUID id,
        String number,
        String kind,
        String title,
        String status,
        String leadDepartment,
        String parts,
        int percent,
        String urgency,
        LocalDate acceptBy,
        LocalDate deadline,
        String decisionId,
        String meetingId,
        Instant issuedAt,
        Instant updatedAt) {
    static final String SELECT = """
            select t.id, t.number, t.kind, t.title, t.status, t.lead_department, t.parts, t.percent, t.urgency,
                t.accept_by, t.deadline, t.decision_id, t.meeting_id, t.issued_at, t.updated_at
            from task_department d join task t on t.id = d.task_id
            where d.department = ? order by d.deadline, d.task_id limit ?
            """;

    static TaskRow of(ResultSet row) throws SQLException {
        return new TaskRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getString(12),
                row.getString(13),
                row.getTimestamp(14).toInstant(),
                row.getTimestamp(15).toInstant());
    }
}
