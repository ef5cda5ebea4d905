package org.duban.task.task;

/**
 * Sees every move of every task, in the same transaction: what it writes stands or falls with it. A task that is issued
 * has no number yet.
 */
public interface Witness {
    void saw(TaskMoved moved);
}
