package org.duban.task.board;

import java.time.temporal.ChronoUnit;
import org.duban.task.task.Move;
import org.duban.task.task.TaskMoved;

/** What happens to tasks and is counted, each with how much a move adds to it. */
enum Happening {
    CLOSINGS {
        @Override
        long of(TaskMoved moved) {
            return closes(moved) ? 1 : 0;
        }
    },
    /** What was accepted had been submitted by the deadline. */
    CLOSINGS_IN_TIME {
        @Override
        long of(TaskMoved moved) {
            boolean late = moved.after().submittedOn() == null
                    || moved.after().submittedOn().isAfter(moved.after().deadline());
            return closes(moved) && !late ? 1 : 0;
        }
    },
    /** From the issue, or the reopening, to the closing. */
    DAYS_TAKEN {
        @Override
        long of(TaskMoved moved) {
            long days = ChronoUnit.DAYS.between(
                    moved.task().leeway().began(), moved.act().day());
            return closes(moved) ? Math.max(0, days) : 0;
        }
    },
    RETURNS {
        @Override
        long of(TaskMoved moved) {
            return moved.fact().move() == Move.RETURN ? 1 : 0;
        }
    };

    /** A task came to a place in which it did not count before. */
    static final String ISSUES = "ISSUES";

    abstract long of(TaskMoved moved);

    private static boolean closes(TaskMoved moved) {
        return moved.fact().move() == Move.CLOSING;
    }
}
