package org.duban.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;
import org.duban.runtime.inbox.Received;

/** Plans a task's reminders anew at each of its events, since each carries the whole task as it then is. */
@ApplicationScoped
class FollowingTasks implements Listener {
    private final Planning planning;
    private final Announcing announcing;

    FollowingTasks(Planning planning, Announcing announcing) {
        this.planning = planning;
        this.announcing = announcing;
    }

    @Override
    public Topic topic() {
        return Topic.TASKS;
    }

    @Override
    public Reactions reactions() {
        Reactions reactions = new Reactions();
        for (TaskEventType type : TaskEventType.values()) {
            reactions.on(type, TaskEvent.class, event -> follow(type, event));
        }
        return reactions;
    }

    void follow(TaskEventType type, Received<TaskEvent> event) {
        UUID id = UUID.fromString(event.payload().id());
        TaskPlan known = TaskPlan.findById(id, LockModeType.PESSIMISTIC_WRITE);
        TaskPlan task = known == null ? new TaskPlan(id) : known;
        task.follow(event.id(), type, event.payload());
        planning.plan(task);
        announcing.announce(task, type, event.payload());
    }
}
