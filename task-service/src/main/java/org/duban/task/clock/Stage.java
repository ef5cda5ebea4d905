package org.duban.task.clock;

import org.duban.contracts.task.TaskStatus;

/**
 * Which of a task's short clocks run.
 *
 * @param status of the task; of a suspended one, that which it goes back to
 * @param planned whether its plan is approved
 */
public record Stage(TaskStatus status, boolean planned) {
    boolean waitsForSignature() {
        return status == TaskStatus.ISSUED;
    }

    boolean waitsForRuling() {
        return status == TaskStatus.OBJECTED;
    }

    boolean waitsForAnswer() {
        return waitsForRuling() || status == TaskStatus.UNDER_VERIFICATION;
    }
}
