package org.duban.task.finding;

/** Conditions that something about a task waits for somebody. */
final class Waiting {
    private Waiting() {}

    /** A leader's instruction waits for its answer, while the task is open. */
    static String forAnswer(Shelf shelf) {
        return shelf.alias() + ".status not in ('CLOSED', 'CANCELLED') and " + shelf.id()
                + " in (select i.task_id from instruction i where i.answer is null)";
    }

    /** The day by which somebody should have signed for it is over; {@code :today} is the city's day. */
    static String forSignature(Shelf shelf) {
        return shelf.alias() + ".status = 'ISSUED' and t.accept_by < :today";
    }
}
