package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.duban.contracts.delivery.SlipIssued;
import org.duban.runtime.db.Ids;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.TaskMoved;

/** Writes points, in the transaction of what brings them. What was written already is not written again. */
@ApplicationScoped
class Points {
    private static final String KEEP = """
            insert into score_point (id, department, task_id, kind, day, occasion, position, slip)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (task_id, kind, occasion) do nothing
            """;
    private static final String UNANSWERED = """
            select id from instruction where task_id = ? and answer is null and written_at < ? order by id
            """;

    private final Sql sql;
    private final CityClock clock;

    Points(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void keep(TaskMoved moved, Earned earned) throws SQLException {
        sql.update(
                KEEP,
                Ids.next(),
                moved.task().leadDepartment(),
                moved.task().id(),
                earned.kind().name(),
                moved.act().day(),
                earned.occasion(),
                moved.fact().position(),
                null);
    }

    /** One for each instruction that was written before the day whose report was missed and that is open still. */
    void keepUnanswered(TaskMoved missed) throws SQLException {
        ZoneId city = clock.zone();
        for (String instruction : sql.all(
                UNANSWERED,
                row -> row.getString(1),
                missed.task().id(),
                missed.fact().onDay().atStartOfDay(city).toInstant())) {
            keep(missed, new Earned(PointKind.INSTRUCTION_UNANSWERED, "instruction " + instruction));
        }
    }

    /** The day is that on which it is heard of: the day on which it was issued may be over and reported on. */
    void keep(SlipIssued slip, PointKind kind) throws SQLException {
        LocalDate today = clock.today();
        sql.update(
                KEEP,
                Ids.next(),
                slip.department(),
                UUID.fromString(slip.taskId()),
                kind.name(),
                today,
                "slip " + slip.id(),
                null,
                slip.slip().number());
    }
}
