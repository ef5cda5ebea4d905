package org.duban.task.ledger;

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
import org.duban.task.task.Grade;
import org.duban.task.task.SourceType;

/**
 * What a ledger says of a task.
 *
 * @param narrative of the lead's newest report, null where there is none
 * @param closedOn the day of its newest closing, also where it was reopened since; null where it was never closed
 */
record LedgerRow(
        UUID id,
        String number,
        TaskKind kind,
        String title,
        String requirement,
        TaskStatus status,
        String lead,
        List<String> coDepartments,
        int percent,
        String narrative,
        Instant issuedAt,
        Due due,
        LocalDate closedOn,
        Grade grade,
        Source source) {
    /** The columns that it is read from. */
    static final String COLUMNS = """
            t.id, t.number, t.kind, t.title, t.requirement, t.status, t.lead_department, t.parts, t.percent,
                t.last_report_narrative, t.issued_at, t.deadline, t.yellow_from, t.submitted_on, t.closed_on, t.grade,
                t.source_type, t.source_title, t.sentence, t.meeting_body, t.meeting_year, t.meeting_number""";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The dates that its light depends on; {@code submittedOn} is null where it is not submitted. */
    record Due(LocalDate deadline, LocalDate yellowFrom, LocalDate submittedOn) {}

    /**
     * Where it comes from.
     *
     * @param title null where nobody named it
     * @param sentence quoted from the minutes, null where there is no passage
     * @param body of the meeting, null, with year and number, where there is none behind it
     */
    record Source(SourceType type, String title, String sentence, String body, Integer year, Integer number) {}

    static LedgerRow read(ResultSet row) throws SQLException {
        String grade = row.getString(16);
        return new LedgerRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                TaskKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                TaskStatus.valueOf(row.getString(6)),
                row.getString(7),
                departments(row.getString(8)),
                row.getInt(9),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                new Due(day(row, 12), day(row, 13), day(row, 14)),
                day(row, 15),
                grade == null ? null : Grade.valueOf(grade),
                new Source(
                        SourceType.valueOf(row.getString(17)),
                        row.getString(18),
                        row.getString(19),
                        row.getString(20),
                        row.getObject(21, Integer.class),
                        row.getObject(22, Integer.class)));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Of the parts that co-departments have. */
    private static List<String> departments(String parts) throws SQLException {
        try {
            return parts.equals("[]") ? List.of() : JSON.readTree(parts).findValuesAsText("department");
        } catch (JsonProcessingException e) {
            throw new SQLException("the parts of a task are no JSON", e);
        }
    }
}
