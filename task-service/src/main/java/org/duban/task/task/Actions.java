package org.duban.task.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.runtime.security.Caller;
import org.duban.runtime.web.Text;

/**
 * What a caller may do with a task now, and why the rest is closed to them; each by the last path segment of its address.
 *
 * @param open in the order of a task's life
 * @param closed by name, each with its reason
 */
record Actions(List<String> open, Map<String, Text> closed) {

    static Actions of(Caller caller, Task task, LocalDate today) {
        List<String> open = new ArrayList<>();
        Map<String, Text> closed = new LinkedHashMap<>();
        for (Move move : Move.values()) {
            if (Permission.givenFor(move)) {
                against(move, caller, task, today)
                        .ifPresentOrElse(
                                reason -> closed.merge(move.label(), reason, (first, later) -> first),
                                () -> open.add(move.label()));
            }
        }
        open.forEach(closed::remove);
        return new Actions(open.stream().distinct().toList(), closed);
    }

    private static Optional<Text> against(Move move, Caller caller, Task task, LocalDate today) {
        return Permission.against(move, caller, task)
                .or(() -> state(move, task))
                .or(() -> Condition.against(move, task, today));
    }

    private static Optional<Text> state(Move move, Task task) {
        return move.allowedFrom(task.status())
                ? Optional.empty()
                : Optional.of(Text.of("Not while it is %s.", "当前状态为 %s，不可办理。", task.status()));
    }
}
