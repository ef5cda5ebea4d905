package org.duban.notification.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan of a task holds, by the key of each reminder. */
final class Wanted {
    private Wanted() {}

    static Map<Reminder.Key, Rung> of(TaskPlan task, List<Rung> rungs, List<Reminder> present, LocalDate today) {
        Map<Reminder.Key, Rung> wanted = new LinkedHashMap<>();
        for (Rung rung : rungs) {
            wanted.put(Reminder.key(task, rung), toldSince(task, rung, present, today) ? rung.asPast() : rung);
        }
        return wanted;
    }

    /** Whether the same was said under another name or for another day, before a rule or the calendar changed. */
    private static boolean toldSince(TaskPlan task, Rung rung, List<Reminder> present, LocalDate today) {
        return !rung.nominalDate().isAfter(today)
                && present.stream().anyMatch(reminder -> reminder.standsFor(task, rung));
    }
}
