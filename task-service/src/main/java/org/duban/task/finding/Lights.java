package org.duban.task.finding;

import org.duban.contracts.task.Light;

/** {@link Light#of} as conditions over the dates that stand in a row; {@code :today} is the city's day. */
final class Lights {
    private static final String LIT = "%1$s.status not in ('CLOSED', 'CANCELLED', 'OBJECTED', 'SUSPENDED')";
    private static final String IN_TIME = "(%1$s.submitted_on is not null and %1$s.submitted_on <= %1$s.deadline)";

    private Lights() {}

    /** The condition that the rows under this alias have the light. */
    static String are(Light light, String alias) {
        String condition = switch (light) {
            case RED -> "%1$s.deadline < :today and not " + IN_TIME;
            case YELLOW -> "%1$s.deadline >= :today and %1$s.yellow_from <= :today and %1$s.submitted_on is null";
            case GREEN ->
                "(" + IN_TIME + " or %1$s.deadline >= :today"
                        + " and (%1$s.yellow_from > :today or %1$s.submitted_on is not null))";
        };
        return (LIT + " and " + condition).formatted(alias);
    }
}
