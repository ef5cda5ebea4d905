package org.duban.contracts.task;

import java.time.LocalDate;

/** On course, close to due, overdue: computed on reading, stored by no service. */
public enum Light {
    GREEN,
    YELLOW,
    RED;

    /**
     * The light of a task on a day in the city's time zone.
     *
     * @param paused whether the clock stands still (suspended or objected)
     * @param yellowFrom first day on which an unsubmitted task is close to due
     * @param submittedOn day of the present submission, null where there is none
     * @return null where a task has no light: ended or paused
     */
    public static Light of(
            TaskStatus status,
            boolean paused,
            LocalDate deadline,
            LocalDate yellowFrom,
            LocalDate submittedOn,
            LocalDate today) {
        if (status.ended() || paused) {
            return null;
        }
        if (submittedOn != null && !submittedOn.isAfter(deadline)) {
            return GREEN;
        }
        if (today.isAfter(deadline)) {
            return RED;
        }
        return submittedOn == null && !today.isBefore(yellowFrom) ? YELLOW : GREEN;
    }
}
