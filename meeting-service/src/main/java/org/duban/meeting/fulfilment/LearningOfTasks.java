package org.duban.meeting.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.inbox.Received;

/** Notes what an event says of the task of a decision, and tells those who act on it. */
@ApplicationScoped
class LearningOfTasks {
    private final Event<Learnt> learnt;

    LearningOfTasks(Event<Learnt> learnt) {
        this.learnt = learnt;
    }

    void learn(TaskEventType type, Received<TaskEvent> event) {
        TaskEvent task = event.payload();
        if (task.decisionId() == null) {
            return;
        }
        UUID decision = UUID.fromString(task.decisionId());
        Fulfilment known = Fulfilment.findById(decision);
        if (known != null && known.knows(event.key(), event.sequence())) {
            return;
        }
        TaskStatus before = known == null ? null : known.status();
        Fulfilment fulfilment = known == null ? new Fulfilment(decision) : known;
        fulfilment.learn(task, event.sequence());
        fulfilment.persist();
        learnt.fire(new Learnt(decision, type, event.causation(), event.at(), before, task.status()));
    }
}
