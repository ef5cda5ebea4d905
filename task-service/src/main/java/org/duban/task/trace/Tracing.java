package org.duban.task.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.duban.task.task.Task;
import org.duban.task.task.TaskFact;

/** Joins sentence, decision, moves, reminders, slips and receipts. */
@ApplicationScoped
public class Tracing {
    private static final int MOST = 5_000;

    private final Decisions decisions;
    private final Deliveries deliveries;

    Tracing(Decisions decisions, Deliveries deliveries) {
        this.decisions = decisions;
        this.deliveries = deliveries;
    }

    /** The trace of a task, its texts in that language; asked in a transaction, by somebody who may know of the task. */
    public Trace of(Task task, Locale language) {
        try {
            return read(task, language);
        } catch (SQLException e) {
            throw new IllegalStateException("the trace of " + task.number() + " could not be read", e);
        }
    }

    private Trace read(Task task, Locale language) throws SQLException {
        List<TaskFact> facts = TaskFact.of(task.id(), 0, MOST + 1);
        List<TraceDelivery.Heard> heard = deliveries.of(task.id(), MOST + 1);
        Way way = new Way();
        if (task.origin().sentence() != null) {
            way.add(Step.of(task.origin()));
        }
        if (task.origin().decisionId() != null) {
            decisions.of(task.origin().decisionId(), MOST).forEach(decision -> way.add(Step.of(decision)));
        }
        facts.stream().limit(MOST).forEach(fact -> way.add(Step.of(fact)));
        heard.stream().limit(MOST).forEach(delivery -> way.add(Step.of(delivery)));
        boolean complete = facts.size() <= MOST && heard.size() <= MOST;
        return new Trace(task.id(), task.number(), way.entries(language), complete);
    }
}
