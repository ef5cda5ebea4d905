package org.duban.task.recomputation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Stage;
import org.duban.task.timekeeping.Sweep;

/** The days by which to sign, to object, to plan, to rule and to verify, of tasks that wait for one of these. */
record ShortClocks(Schedule schedule, Stage stage, ClockVersion clock) implements Dates {
    private static final String STATUS = "coalesce(t.suspended_from, t.status)";
    private static final String PLANNED = "t.plan is not distinct from 'APPROVED'";

    static final String OF_YEAR = """
            select distinct accept_by, object_by, plan_by, handed_on, answer_by, answer_from, %s as status,
                %s as planned, clock_profile, clock_version from task t
            where t.status not in ('CLOSED', 'CANCELLED') and coalesce(handed_on, answer_from) is not null
              and greatest(accept_by, object_by, plan_by, answer_by) >= make_date(?, 1, 1)
              and least(handed_on, answer_from) <= make_date(?, 12, 31)
              and greatest(accept_by, object_by, plan_by, answer_by) >= ?
            """.formatted(STATUS, PLANNED);
    private static final String TASKS = """
            from task t
            where t.accept_by = ? and t.handed_on is not distinct from ?::date and t.object_by = ?
              and t.plan_by is not distinct from ?::date and t.answer_by is not distinct from ?::date
              and t.answer_from is not distinct from ?::date and %s = ? and (%s) = ?
              and t.clock_profile = ? and t.clock_version = ? and t.status not in ('CLOSED', 'CANCELLED')
            """.formatted(STATUS, PLANNED);

    static ShortClocks of(ResultSet row) throws SQLException {
        Schedule schedule = new Schedule(
                row.getObject("accept_by", LocalDate.class),
                row.getObject("object_by", LocalDate.class),
                row.getObject("plan_by", LocalDate.class),
                null,
                row.getObject("answer_by", LocalDate.class),
                null,
                null,
                null,
                row.getObject("handed_on", LocalDate.class),
                row.getObject("answer_from", LocalDate.class));
        return new ShortClocks(
                schedule,
                new Stage(TaskStatus.valueOf(row.getString("status")), row.getBoolean("planned")),
                new ClockVersion(row.getString("clock_profile"), row.getInt("clock_version")));
    }

    @Override
    public boolean move(NewDates now) {
        return !schedule.equals(now.shortClocksOf(clock, schedule, stage));
    }

    @Override
    public Sweep.Choice tasks() {
        return new Sweep.Choice(
                "recomputation",
                TASKS,
                "t.accept_by",
                Arrays.asList(
                        schedule.acceptBy(),
                        schedule.handedOn(),
                        schedule.objectBy(),
                        schedule.planBy(),
                        schedule.answerBy(),
                        schedule.answerFrom(),
                        stage.status().name(),
                        stage.planned(),
                        clock.profile(),
                        clock.version()));
    }
}
