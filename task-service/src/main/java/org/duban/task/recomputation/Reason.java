package org.duban.task.recomputation;

import java.time.LocalDate;
import org.duban.task.clock.Schedule;
import org.duban.task.task.Account;
import org.duban.task.task.Field;

/** Why dates moved, for those who read it in the timeline. */
final class Reason {
    private static final String DEADLINE = "%d年工作日历已公布，办理时限重新计算。";
    private static final String SHORT_CLOCKS = "%d年工作日历已公布，签收、方案、裁定等时限重新计算，办理时限不变。";
    private static final String ONLY_THE_WARNING = "%d年工作日历已公布，临期提醒起始日重新计算，办理时限不变。";

    private Reason() {}

    /** @param decideBy another day by which to decide on more time, null where there is none */
    static String text(NotedYear year, Schedule before, Schedule next, LocalDate decideBy) {
        if (!next.deadline().equals(before.deadline())) {
            return DEADLINE.formatted(year.year());
        }
        boolean onlyTheWarning = decideBy == null && next.sameShortClocks(before);
        return (onlyTheWarning ? ONLY_THE_WARNING : SHORT_CLOCKS).formatted(year.year());
    }

    static Account account(NotedYear year, Schedule next, LocalDate decideBy) {
        return Account.nothing()
                .with(Field.YEAR, year.year())
                .with(Field.SOURCE, year.source())
                .with(Field.YELLOW_FROM, next.yellowFrom())
                .with(Field.DECIDE_BY, decideBy);
    }
}
