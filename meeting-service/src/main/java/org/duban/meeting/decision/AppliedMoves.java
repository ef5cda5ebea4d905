package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Set;
import org.duban.contracts.task.TaskEventType;
import org.duban.meeting.fulfilment.Learnt;
import org.duban.runtime.db.LateWrites;
import org.duban.runtime.db.Sql;

/**
 * Learns which moves of a decision its task took. A task that has ended takes none and tells nothing of it; so what it
 * was silent about until it was reopened was not applied.
 */
@ApplicationScoped
class AppliedMoves {
    private static final Set<TaskEventType> OF_DECISIONS =
            Set.of(TaskEventType.ISSUED, TaskEventType.AMENDED, TaskEventType.CANCELLED);

    private final Sql sql;
    private final LateWrites late;

    AppliedMoves(Sql sql, LateWrites late) {
        this.sql = sql;
        this.late = late;
    }

    void learn(@Observes Learnt learnt) throws SQLException {
        if (learnt.reopened()) {
            sql.update(
                    "update decision_move set applied = false"
                            + " where decision_id = ? and event_id is not null and applied is null and moved_at < ?",
                    learnt.decision(),
                    learnt.at());
        }
        if (learnt.causation() != null && OF_DECISIONS.contains(learnt.type())) {
            late.add("update decision_move set applied = true where event_id = ?", learnt.causation());
        }
    }
}
