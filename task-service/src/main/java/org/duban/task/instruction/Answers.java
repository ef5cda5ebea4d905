package org.duban.task.instruction;

import java.util.Map;
import java.util.UUID;
import org.duban.task.task.Account;
import org.duban.task.task.Field;
import org.duban.task.task.TaskMoved;

/** The answers of one report, each with the instruction that it closes. */
public final class Answers {
    private final Map<Instruction, String> given;

    Answers(Map<Instruction, String> given) {
        this.given = given;
    }

    /** The same account with what is answered on that task. */
    public Account addTo(Account account, UUID task) {
        Account fuller = account;
        for (Map.Entry<Instruction, String> one : given.entrySet()) {
            if (one.getKey().taskId.equals(task)) {
                fuller = fuller.with(Field.ANSWER, one.getKey().id, one.getValue());
            }
        }
        return fuller;
    }

    /** Closes the instructions on that report's task. */
    public void keep(TaskMoved report) {
        given.forEach((instruction, words) -> {
            if (instruction.taskId.equals(report.task().id())) {
                instruction.answer(words, report);
            }
        });
    }
}
