package org.duban.notification.firing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.notification.notice.About;

/**
 * A reminder that is due, and what its task's plan says. What has names in the code is kept as the database has it, so
 * that one reminder that can't be understood spoils no other's reading.
 *
 * @param subject what it is about
 * @param audience names with commas between
 * @param slip null where the rung gives none
 * @param cause the task's event from which it was planned
 * @param planBy null where no plan is asked for
 * @param reportBy null where no report is
 * @param words what a person said, null where nobody did or nothing is known of it
 * @param wordsNumber of the slip that says it, or null
 */
record Due(
        UUID id,
        UUID taskId,
        String department,
        int round,
        String rule,
        String subject,
        int offsetDays,
        boolean repeating,
        LocalDate nominalDate,
        int dueVersion,
        String audience,
        String slip,
        UUID cause,
        String taskNumber,
        String taskTitle,
        LocalDate deadline,
        LocalDate planBy,
        LocalDate reportBy,
        String words,
        String wordsNumber) {
    static final String COLUMNS = """
            r.id, r.task_id, r.department, r.round, r.rule, r.anchor, r.offset_days, r.repeating, r.nominal_date,
            r.due_version, array_to_string(r.audience, ','), r.slip, r.cause,
            due.number, due.title, due.deadline, due.plan_by, due.report_by, r.words, r.words_number
            """;

    static Due of(ResultSet row) throws SQLException {
        return new Due(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getBoolean(8),
                row.getObject(9, LocalDate.class),
                row.getInt(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, UUID.class),
                row.getString(14),
                row.getString(15),
                row.getObject(16, LocalDate.class),
                row.getObject(17, LocalDate.class),
                row.getObject(18, LocalDate.class),
                row.getString(19),
                row.getString(20));
    }

    About about() {
        return new About(id, taskId, taskNumber, round, rule, nominalDate, dueVersion);
    }
}
