package org.duban.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A witness that remembers. */
@ApplicationScoped
public class Seen implements Witness {
    private final Map<UUID, List<TaskMoved>> moves = new ConcurrentHashMap<>();

    @Override
    public void saw(TaskMoved moved) {
        moves.computeIfAbsent(moved.task().id(), id -> new CopyOnWriteArrayList<>())
                .add(moved);
    }

    List<TaskMoved> of(String task) {
        return moves.get(UUID.fromString(task));
    }
}
