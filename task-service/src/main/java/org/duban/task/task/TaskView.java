package org.duban.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.LastReport;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task in full.
 *
 * @param percent the lead's own, 0 to 100; those of the co-departments stand in {@code parts}
 * @param light null for a task that is paused or has ended
 * @param provisional whether the deadline was computed from a year whose holidays are not published yet
 * @param objectBy last day on which the lead's head may object
 * @param answerBy by when the supervision office should rule on an objection or verify, null where nothing waits for it
 * @param reportEvery a report is due each so many days; 0 leaves it to the clock profile
 * @param plan how far the plan of a rectification is, null where there is none
 * @param proposedLead the department that an open objection names
 * @param lookBackOn the day on which it is looked back at, null where none is set
 * @param parentId the rectification that raised this check, null where none did
 * @param answeredBy the task whose reports answer this one too
 * @param actions the last path segments of the moves that the caller may make now
 * @param closedActions why the other moves are closed to the caller
 */
@Schema(name = "Task")
public record TaskView(
        UUID id,
        @Schema(examples = "督〔2023〕常6-03") String number,
        int round,
        TaskKind kind,
        @Schema(nullable = true) Term term,
        String title,
        String requirement,
        TaskStatus status,
        @Schema(nullable = true) Light light,
        boolean paused,
        @Schema(examples = "FGW") String leadDepartment,
        List<String> coDepartments,
        List<Part> parts,
        int percent,
        @Schema(nullable = true) LastReport lastReport,
        Urgency urgency,
        LocalDate acceptBy,
        @Schema(nullable = true) LocalDate planBy,
        LocalDate reportBy,
        LocalDate deadline,
        LocalDate firstDeadline,
        LocalDate yellowFrom,
        int dueVersion,
        boolean provisional,
        @Schema(nullable = true) LocalDate submittedOn,
        @Schema(nullable = true) String decisionId,
        @Schema(nullable = true) String meetingId,
        SourceView source,
        String issuedBy,
        Instant issuedAt,
        Instant updatedAt,
        LocalDate objectBy,
        @Schema(nullable = true) LocalDate answerBy,
        int reportEvery,
        Clock clock,
        Extensions extensions,
        @Schema(nullable = true) PlanState plan,
        @Schema(nullable = true) String proposedLead,
        @Schema(nullable = true) Grade grade,
        @Schema(nullable = true) LocalDate lookBackOn,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) UUID answeredBy,
        List<String> actions,
        List<ClosedAction> closedActions) {

    /** The clock profile that it was issued under. */
    @Schema(name = "TaskClock")
    public record Clock(@Schema(examples = "13710") String profile, int version) {}

    /** How much this round has been extended, and to which day it may be extended at most. */
    @Schema(name = "TaskExtensions")
    public record Extensions(
            int granted,
            int days,
            LocalDate latest,
            @Schema(nullable = true) UUID asked) {}

    /** A move that the caller may not make now. */
    @Schema(name = "ClosedAction")
    public record ClosedAction(
            @Schema(examples = "verification") String action,

            @Schema(examples = "The supervision office directs the tasks.")
            String reason) {}

    static TaskView of(Task task, LocalDate today, boolean provisional, Actions actions, Locale language) {
        return new TaskView(
                task.id,
                task.number,
                task.round,
                task.kind,
                task.term,
                task.title,
                task.requirement,
                task.status(),
                task.lightOn(today),
                task.paused(),
                task.leadDepartment,
                task.coDepartments(),
                task.parts,
                task.percent,
                task.lastReport == null ? null : task.lastReport.published(),
                task.urgency,
                task.schedule.acceptBy(),
                task.schedule.planBy(),
                task.schedule.reportBy(),
                task.schedule.deadline(),
                task.schedule.firstDeadline(),
                task.schedule.yellowFrom(),
                task.schedule.dueVersion(),
                provisional,
                task.schedule.submittedOn(),
                task.origin.decisionId(),
                task.origin.meetingId(),
                SourceView.of(task.origin),
                task.origin.issuedBy(),
                task.issuedAt,
                task.updatedAt,
                task.schedule.objectBy(),
                task.schedule.answerBy(),
                task.reportEvery,
                new Clock(task.clock.profile(), task.clock.version()),
                extensions(task),
                task.plan,
                task.proposedLead,
                task.grade,
                task.lookBackOn,
                task.origin.parentId(),
                task.answeredBy,
                actions.open(),
                closed(actions, language));
    }

    private static Extensions extensions(Task task) {
        Leeway leeway = task.leeway;
        return new Extensions(leeway.granted(), leeway.days(), leeway.latest(task.schedule.deadline()), leeway.asked());
    }

    private static List<ClosedAction> closed(Actions actions, Locale language) {
        return actions.closed().entrySet().stream()
                .map(entry -> new ClosedAction(entry.getKey(), entry.getValue().in(language)))
                .toList();
    }
}
