package org.duban.contracts.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.envelope.AddedLater;
import org.duban.contracts.envelope.MayBeNull;

/**
 * Payload of every {@code task.*} event: what happened, and the task after it. All dates are days in the city's time
 * zone.
 *
 * @param by username of who moved it, {@code system} where time or an event did
 * @param round 1, and one more at each reopening
 * @param reason why, null where the move needs none
 * @param percent 0 to 100, the lead's own
 * @param paused the clock stands still
 * @param acceptBy by when the lead should have signed for it
 * @param planBy null where no plan is asked for
 * @param reportBy next day on which a report is due, null where none is
 * @param firstDeadline the deadline it was issued with
 * @param yellowFrom from when an unsubmitted task is close to due
 * @param dueVersion 1, and one more each time the deadline moves
 * @param submittedOn day of the present submission, null where there is none
 * @param decisionId null, with {@code meetingId}, for a task with no meeting behind it
 * @param details what else the move says, by name: {@code verdict}, {@code message}, {@code slip} … ; each that an event
 *     of its type may have stands in its golden sample, save that what closes or returns an ASSIGNMENT has
 *     {@code FINAL_REPORT} in the place of the criteria of a RECTIFICATION. Null where nothing, and in events of early
 *     releases
 */
public record TaskEvent(
        String by,
        Instant at,
        int round,
        @MayBeNull String reason,
        String id,
        String number,
        TaskKind kind,
        @MayBeNull Term term,
        String title,
        String requirement,
        TaskStatus status,
        String leadDepartment,
        List<String> coDepartments,
        int percent,
        @MayBeNull LastReport lastReport,
        Urgency urgency,
        boolean paused,
        @MayBeNull LocalDate acceptBy,
        @MayBeNull LocalDate planBy,
        @MayBeNull LocalDate reportBy,
        LocalDate deadline,
        LocalDate firstDeadline,
        LocalDate yellowFrom,
        int dueVersion,
        @MayBeNull LocalDate submittedOn,
        @MayBeNull String decisionId,
        @MayBeNull String meetingId,
        @MayBeNull @AddedLater Map<String, String> details) {}
