package org.duban.task.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a move says beside who, when and why.
 *
 * @param narrative what a report says, null for other moves
 * @param details what else it says, by name and in the order in which a reader wants it
 * @param subject id of the thing it is about: a plan, a request, a file; null where there is none
 * @param day the day that it is about, null where there is none
 */
public record Account(String narrative, Map<String, String> details, UUID subject, LocalDate day) {
    private static final Account NOTHING = new Account(null, Map.of(), null, null);

    /** Nothing more to say. */
    public static Account nothing() {
        return NOTHING;
    }

    /** What a report says. */
    public static Account narrative(String text) {
        return new Account(text, Map.of(), null, null);
    }

    /** Adds a detail; one that is null is left out. */
    public Account with(Field field, Object value) {
        return with(field.label(), value);
    }

    /** Adds a detail about one of several things, as an answer to one instruction. */
    public Account with(Field field, Object of, Object value) {
        return with(field.labelOf(of), value);
    }

    private Account with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, value.toString());
        return new Account(narrative, more, subject, day);
    }

    /** Names the thing that it is about. */
    public Account about(UUID thing) {
        return new Account(narrative, details, thing, day);
    }

    /** Names the day that it is about; of a move that time makes, a task has one a day. */
    public Account on(LocalDate date) {
        return new Account(narrative, details, subject, date);
    }
}
