package org.duban.meeting.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;

/** Keeps up with the tasks of decisions: each of their events carries the whole state. */
@ApplicationScoped
class TaskListener implements Listener {
    private final LearningOfTasks learning;

    TaskListener(LearningOfTasks learning) {
        this.learning = learning;
    }

    @Override
    public Topic topic() {
        return Topic.TASKS;
    }

    @Override
    public Reactions reactions() {
        Reactions reactions = new Reactions();
        for (TaskEventType type : TaskEventType.values()) {
            reactions.on(type, TaskEvent.class, event -> learning.learn(type, event));
        }
        return reactions;
    }
}
