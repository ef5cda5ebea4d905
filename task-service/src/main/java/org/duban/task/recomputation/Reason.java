package org.duban.task.recomputation;

import org.duban.task.clock.Schedule;
import org.duban.task.task.Account;
import org.duban.task.task.Field;

/** Why dates moved, for those who read it in the timeline. */
final class Reason {
    private static final String DEADLINE = "%d年工作日历已公布，办理时限重新计算。";
    private static final String ONLY_THE_WARNING = "%d年工作日历已公布，临期提醒起始日重新计算，办理时限不变。";

    private Reason() {}

    static String text(NotedYear year, Schedule before, Schedule next) {
        boolean moved = !next.deadline().equals(before.deadline());
        return (moved ? DEADLINE : ONLY_THE_WARNING).formatted(year.year());
    }

    static Account account(NotedYear year, Schedule next) {
        return Account.nothing()
                .with(Field.YEAR, year.year())
                .with(Field.SOURCE, year.source())
                .with(Field.YELLOW_FROM, next.yellowFrom());
    }
}
