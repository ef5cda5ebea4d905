package org.duban.meeting.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;
import org.duban.runtime.inbox.Received;

/** Keeps up with the tasks of decisions: each of their events carries the whole state. */
@ApplicationScoped
class TaskListener implements Listener {
    @Override
    public Topic topic() {
        return Topic.TASKS;
    }

    @Override
    public Reactions reactions() {
        Reactions reactions = new Reactions();
        for (TaskEventType type : TaskEventType.values()) {
            reactions.on(type, TaskEvent.class, this::learn);
        }
        return reactions;
    }

    private void learn(Received<TaskEvent> event) {
        if (event.payload().decisionId() == null) {
            return;
        }
        UUID decision = UUID.fromString(event.payload().decisionId());
        Fulfilment known = Fulfilment.findById(decision);
        Fulfilment fulfilment = known == null ? new Fulfilment(decision) : known;
        fulfilment.learn(event.payload());
        fulfilment.persist();
    }
}
