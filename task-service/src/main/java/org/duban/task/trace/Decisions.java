package org.duban.task.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.runtime.db.LateWrites;
import org.duban.runtime.db.Sql;
import org.duban.runtime.inbox.Received;
import org.duban.task.derivation.DecisionHeard;

/** Remembers what was told of the decisions behind tasks. */
@ApplicationScoped
class Decisions {
    private static final String KEEP = """
            insert into task_decision
                (event_id, decision_id, sequence, type, done_by, at, reason, confirmed_by, rule, requirement, causation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_ONE = "select * from task_decision where decision_id = ? order by sequence limit ?";

    private final Sql sql;

    private final LateWrites late;

    Decisions(Sql sql, LateWrites late) {
        this.sql = sql;
        this.late = late;
    }

    void keep(@Observes DecisionHeard heard) {
        Received<DecisionEvent> event = heard.event();
        DecisionEvent decision = event.payload();
        late.add(
                KEEP,
                event.id(),
                decision.id(),
                event.sequence(),
                heard.type().type(),
                decision.by(),
                decision.at(),
                decision.reason(),
                decision.confirmedBy(),
                decision.rule(),
                decision.requirement(),
                event.causation());
    }

    /** All that was told of a decision, the first first. */
    List<TraceDecision.Heard> of(String decision, int atMost) throws SQLException {
        return sql.all(OF_ONE, TraceDecision.Heard::of, decision, atMost);
    }
}
