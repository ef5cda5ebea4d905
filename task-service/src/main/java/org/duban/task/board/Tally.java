package org.duban.task.board;

import java.time.LocalDate;

/**
 * A number that is kept for a day.
 *
 * @param day from which on it counts
 * @param figure what is counted
 * @param due the deadline of the tasks counted; null for any
 */
record Tally(LocalDate day, Place place, String figure, LocalDate due) {
    /** Open tasks with that deadline. */
    static final String DUE = "DUE";

    static Tally of(LocalDate day, Place place, String figure) {
        return new Tally(day, place, figure, null);
    }
}
