package org.duban.task.task;

import java.util.Map;
import org.duban.contracts.task.TaskStatus;

/** What a task was like before a move, and whether that came after its clock had run out. */
record Before(Stand stand, boolean late, Map<String, String> fields) {
    static final Before NOTHING = new Before(null, false, Map.of());

    static Before of(TaskState task, Move move, Act act) {
        return new Before(Stand.of(task), task.late(move, act.day()), Snapshot.of(task));
    }

    TaskStatus status() {
        return stand == null ? null : stand.status();
    }
}
