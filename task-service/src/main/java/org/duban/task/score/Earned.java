package org.duban.task.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.contracts.delivery.SlipColour;
import org.duban.task.task.Grade;
import org.duban.task.task.Task;
import org.duban.task.task.TaskFact;
import org.duban.task.task.TaskMoved;

/**
 * A point that something brings.
 *
 * @param occasion names, within task and kind, what may count once only
 */
record Earned(PointKind kind, String occasion) {

    /** The points of a fact, for the department that leads the task; those of instructions aside. */
    static List<Earned> by(TaskMoved moved) {
        TaskFact fact = moved.fact();
        String here = "fact " + fact.position();
        return switch (fact.move()) {
            // Whichever comes first: time that notes it, or a signature just after midnight.
            case ACCEPTANCE_MISSED -> List.of(new Earned(PointKind.LATE_ACCEPTANCE, "by " + fact.onDay()));
            case ACCEPTANCE ->
                fact.late()
                        ? List.of(new Earned(
                                PointKind.LATE_ACCEPTANCE,
                                "by " + moved.task().schedule().acceptBy()))
                        : List.of();
            case REPORT_MISSED -> List.of(new Earned(PointKind.MISSING_REPORT, here));
            case RETURN -> List.of(new Earned(PointKind.RETURNED, here));
            case CLOSING ->
                Stream.of(early(moved.task()), excellent(moved.task()))
                        .flatMap(Optional::stream)
                        .map(kind -> new Earned(kind, here))
                        .toList();
            default -> List.of();
        };
    }

    /** What a slip of that colour counts as; a blue one counts nothing. */
    static Optional<PointKind> by(SlipColour colour) {
        return switch (colour) {
            case BLUE -> Optional.empty();
            case YELLOW -> Optional.of(PointKind.YELLOW_SLIP);
            case RED -> Optional.of(PointKind.RED_SLIP);
        };
    }

    /** The department's own day counts, which is that of its submission: how long it is verified is not in its hands. */
    private static Optional<PointKind> early(Task closed) {
        LocalDate submitted = closed.schedule().submittedOn();
        boolean early =
                submitted != null && submitted.isBefore(closed.schedule().deadline());
        return early ? Optional.of(PointKind.CLOSED_EARLY) : Optional.empty();
    }

    private static Optional<PointKind> excellent(Task closed) {
        return closed.grade() == Grade.EXCELLENT ? Optional.of(PointKind.EXCELLENT) : Optional.empty();
    }
}
