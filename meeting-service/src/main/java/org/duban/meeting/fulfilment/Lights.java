package org.duban.meeting.fulfilment;

import org.duban.contracts.task.Light;

/** {@link Light#of} as conditions over the dates that stand in a row; {@code :today} is the city's day. */
public final class Lights {
    private static final String LIT = "%1$s.status not in (CLOSED, CANCELLED) and not %1$s.paused";
    private static final String IN_TIME = "(%1$s.submittedOn is not null and %1$s.submittedOn <= %1$s.deadline)";

    private Lights() {}

    /** The condition that the fulfilment under this alias has the light, in HQL. */
    public static String inHql(Light light, String alias) {
        String condition = switch (light) {
            case RED -> "%1$s.deadline < :today and not " + IN_TIME;
            case YELLOW -> "%1$s.deadline >= :today and %1$s.yellowFrom <= :today and %1$s.submittedOn is null";
            case GREEN ->
                "(" + IN_TIME + " or %1$s.deadline >= :today"
                        + " and (%1$s.yellowFrom > :today or %1$s.submittedOn is not null))";
        };
        return (LIT + " and " + condition).formatted(alias);
    }

    /** The same in SQL. */
    public static String inSql(Light light, String alias) {
        return inHql(light, alias)
                .replace("(CLOSED, CANCELLED)", "('CLOSED', 'CANCELLED')")
                .replace("submittedOn", "submitted_on")
                .replace("yellowFrom", "yellow_from");
    }
}
