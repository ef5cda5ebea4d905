package org.duban.task.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of the figures.
 *
 * @param asOf the day by whose end they are wanted
 * @param others earlier days that are wanted too
 * @param department the one that is asked about with all of its parts, {@link Place#CITY}, or null
 * @param everybody whether what each department leads is asked about too
 * @param dueUntil up to which deadline tasks are counted day by day
 * @param ownDueUntil the same of that department's own, not before it
 */
record Question(
        LocalDate asOf,
        List<LocalDate> others,
        String department,
        boolean everybody,
        LocalDate dueUntil,
        LocalDate ownDueUntil) {

    /** About one department or the whole city. */
    static Question about(String department, Days days) {
        return new Question(days.asOf(), days.starts(), department, false, days.soon(), days.soon());
    }

    /** About all departments, and one of them in particular; null where none is. */
    static Question aboutAll(String department, Days days) {
        return new Question(days.asOf(), days.starts(), department, true, days.soon(), days.soon());
    }

    /** The same with that department's deadlines of so many days ahead. */
    Question withDeadlines(int ahead) {
        return new Question(asOf, others, department, everybody, dueUntil, asOf.plusDays(ahead));
    }

    /** All of them that a database knows: before its first year nothing had happened. */
    List<LocalDate> days() {
        return Stream.concat(others.stream(), Stream.of(asOf))
                .distinct()
                .filter(day -> day.getYear() > 0)
                .toList();
    }
}
