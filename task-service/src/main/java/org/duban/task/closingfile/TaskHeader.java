package org.duban.task.closingfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.task.SourceView;
import org.duban.task.task.Task;

/**
 * What the task was in the end, and where it came from.
 *
 * @param source with the sentence as quoted from the minutes
 */
record TaskHeader(
        UUID id,
        String number,
        int round,
        TaskKind kind,
        String title,
        String requirement,
        TaskStatus status,
        String leadDepartment,
        List<String> coDepartments,
        LocalDate deadline,
        LocalDate firstDeadline,
        String decisionId,
        SourceView source,
        String issuedBy,
        Instant issuedAt) {

    static TaskHeader of(Task task, Instant issuedAt) {
        return new TaskHeader(
                task.id(),
                task.number(),
                task.round(),
                task.kind(),
                task.title(),
                task.requirement(),
                task.status(),
                task.leadDepartment(),
                task.coDepartments(),
                task.schedule().deadline(),
                task.schedule().firstDeadline(),
                task.origin().decisionId(),
                SourceView.of(task.origin()),
                task.origin().issuedBy(),
                issuedAt);
    }
}
