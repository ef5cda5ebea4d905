package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import org.duban.contracts.delivery.SlipIssued;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.Witness;
import org.duban.task.trace.SlipHeard;

/** Counts what happens to tasks for or against the departments that lead them. */
@ApplicationScoped
class Scoring implements Witness {
    private final Points points;
    private final Participants participants;

    Scoring(Points points, Participants participants) {
        this.points = points;
        this.participants = participants;
    }

    @Override
    public void saw(TaskMoved moved) {
        try {
            count(moved);
        } catch (SQLException e) {
            throw new IllegalStateException("what a move counts could not be kept", e);
        }
    }

    private void count(TaskMoved moved) throws SQLException {
        for (Earned earned : Earned.by(moved)) {
            points.keep(moved, earned);
        }
        switch (moved.fact().move()) {
            case ISSUE, RULING, REASSIGNMENT, LEAD_AMENDMENT ->
                participants.add(moved.task().leadDepartment(), moved.act().day());
            case REPORT_MISSED -> points.keepUnanswered(moved);
            default -> {}
        }
    }

    void heed(@Observes SlipHeard heard) throws SQLException {
        SlipIssued slip = heard.slip();
        Optional<PointKind> kind = Earned.by(slip.slip().colour());
        if (kind.isPresent()) {
            points.keep(slip, kind.get());
        }
    }
}
